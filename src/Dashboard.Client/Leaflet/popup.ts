import type { Layer } from 'leaflet';

const widest = 280; // pixels

/** Gives a layer the popup that its element has: a copy of its nodes, so that data is never read as markup. */
export function bindPopup(layer: Layer, element: Element): void {
  const popup = element.querySelector(':scope > leaflet-popup');
  if (!popup) return;
  const content = document.createElement('div');
  content.append(...[...popup.childNodes].map(node => node.cloneNode(true)));
  layer.bindPopup(content, { maxWidth: widest, closeButton: false });
}
