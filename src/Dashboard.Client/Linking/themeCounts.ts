/**
 * The number of events of each theme in a bar or ring, from its share: rounded, and at least one for what is drawn. An event with several
 * themes is shared among them.
 */
export function themeCounts(shares: readonly number[], events: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.max(1, Math.round(share / total * events)));
}
