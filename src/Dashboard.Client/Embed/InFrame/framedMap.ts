import { firstTouch } from '../../Leaflet/quietMoment';
import { EventMap } from '../../Map/Live/eventMap';

/** The map of a frame: Leaflet is loaded when a reader touches it, or if the address shows only a part. */
class FramedMap extends EventMap {
  protected override whenWanted(): Promise<void> {
    return this.dataset['at'] === undefined ? firstTouch(this) : super.whenWanted();
  }
}

/** Prepares the maps of embeds for the first interaction. */
export function upgradeFramedMaps(): void {
  if (!customElements.get('event-map')) customElements.define('event-map', FramedMap);
}
