import { firstTouch } from '../Leaflet/quietMoment';
import { EventMap } from '../Map/Live/eventMap';

/** The map of a frame: Leaflet is loaded for who touches it, or where the address says that only a part is seen. */
class FramedMap extends EventMap {
  protected override whenWanted(): Promise<void> {
    return this.dataset['at'] === undefined ? firstTouch(this) : super.whenWanted();
  }
}

/** Prepares the maps of embeds for the first interaction. */
export function upgradeFramedMaps(): void {
  if (!customElements.get('event-map')) customElements.define('event-map', FramedMap);
}
