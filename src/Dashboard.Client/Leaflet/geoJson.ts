import { CircleMarker, GeoJSON } from 'leaflet';

/** Shapes, given or fetched. What is not GeoJSON is not drawn. */
export function geoJson(element: Element): GeoJSON {
  const layer = new GeoJSON(null, {
    style: { className: 'shape' },
    pointToLayer: (_, at) => new CircleMarker(at, { radius: 6, className: 'shape' }),
  });
  const [data, source] = [element.getAttribute('data'), element.getAttribute('src')];
  if (data) draw(layer, () => JSON.parse(data));
  else if (source)
    void fetch(source)
      .then(async answer => answer.ok && draw(layer, await answer.json().then(read => () => read)))
      .catch(() => layer.clearLayers());
  return layer;
}

function draw(layer: GeoJSON, read: () => GeoJSON.GeoJsonObject): void {
  try {
    layer.addData(read());
  } catch {
    layer.clearLayers();
  }
}
