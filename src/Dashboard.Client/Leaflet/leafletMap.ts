import { MapElement } from './mapElement';

/** A map that is declared: its layers are its children (Map.razor and the components beside it). */
export class DeclaredMapElement extends MapElement {
  static readonly observedAttributes = ['id', 'center', 'zoom', 'bounds', 'min-zoom', 'max-zoom', 'data-name'];
  private readonly changes = new MutationObserver(() => this.readAgain());

  override connectedCallback(): void {
    this.changes.observe(this, { subtree: true, childList: true, attributes: true, characterData: true });
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.changes.disconnect();
    super.disconnectedCallback();
  }

  protected get key(): string {
    return `leaflet-map ${this.id}`;
  }

  protected async load(): Promise<(key: string) => import('./declaredMap').DeclaredMap> {
    const { DeclaredMap } = await import('./declaredMap');
    return key => new DeclaredMap(key, this);
  }
}

/** Brings the maps of all pages to life, now and after every navigation. */
export function upgradeLeafletMaps(): void {
  if (!customElements.get('leaflet-map')) customElements.define('leaflet-map', DeclaredMapElement);
}
