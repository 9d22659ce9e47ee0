/** The events of each theme in a bar or ring, by its share: rounded, one at least of what is drawn. An event of several themes is a share of each. */
export function themeCounts(shares: readonly number[], events: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.max(1, Math.round(share / total * events)));
}
