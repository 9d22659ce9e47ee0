import type { Map as LeafletMap } from 'leaflet';

const maxWaiting = 8;

/** Steps of zooming, one after the other: Leaflet ignores a step while it animates another. */
export class ZoomSteps {
  private readonly waiting: (() => void)[] = [];
  private isZooming = false;

  /** Follows the zooming of a map. */
  follow(map: LeafletMap): void {
    map.on('zoomanim', () => { this.isZooming = true; });
    map.on('zoomend', () => {
      this.isZooming = false;
      // Once Leaflet has finished.
      queueMicrotask(() => { if (!this.isZooming) this.waiting.shift()?.(); });
    });
  }

  /** Takes a step, now or after those before it. */
  take(step: () => void): void {
    if (!this.isZooming) step();
    else if (this.waiting.length < maxWaiting) this.waiting.push(step);
  }
}
