const turn = 360; // degrees

/** The longitude, or that plus or minus a turn: the one within 180 degrees of another. */
export function unwrapped(longitude: number, near: number): number {
  return longitude + turn * Math.round((near - longitude) / turn);
}

/**
 * The west and the east end of a box as an address has them, from -180 to 180. A box across the 180th meridian begins at the greater
 * longitude, if it is less than half the world.
 */
export function endsInAddress(west: number, east: number): [number, number] {
  if (east - west < turn / 2) return [unwrapped(west, 0), unwrapped(east, 0)];
  return [Math.max(west, -turn / 2), Math.min(east, turn / 2)];
}
