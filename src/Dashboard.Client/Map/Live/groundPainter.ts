import { exp, LineSymbolizer, paint, PmtilesSource, PolygonSymbolizer, TileCache, View } from 'protomaps-leaflet';
import type { Feature, PaintRule, Zxy } from 'protomaps-leaflet';

const side = 256; // CSS pixels
const overlap = 16; // pixels drawn beyond the edges, for the width of lines
const tilesPerTile = 1; // zoom levels: one tile of the archive is cut into four
const steep = 1.6; // growth of line widths with the zoom

/** Looks a colour of the page up. */
type Colour = (token: string) => string;

/** Paints streets and waters of an archive in quiet colours, so that marks and names stand out. */
export class GroundPainter {
  constructor(private readonly view: View) {}

  /** Loads the data of a tile and paints it in the page's colours at that time. */
  async paint(canvas: HTMLCanvasElement, tile: Zxy, colour: () => Colour): Promise<void> {
    const prepared = await this.view.getDisplayTile(tile);
    const context = canvas.getContext('2d');
    if (!context) return;
    const [left, top] = [tile.x * side, tile.y * side];
    canvas.width = canvas.height = Math.round(side * devicePixelRatio);
    context.scale(canvas.width / side, canvas.height / side);
    const origin = Object.assign(prepared.origin.clone(), { x: left, y: top });
    const box = { minX: left - overlap, minY: top - overlap, maxX: left + side + overlap, maxY: top + side + overlap };
    paint(context, tile.z, new Map([['', [prepared]]]), null, rules(colour()), box, origin, false);
  }
}

/** Opens an archive at its address. */
export async function openGround(url: string): Promise<GroundPainter> {
  const source = new PmtilesSource(url, false);
  const { maxZoom } = await source.p.getHeader();
  return new GroundPainter(new View(new TileCache(source, side << tilesPerTile), maxZoom, tilesPerTile));
}

// Layers and kinds of the Protomaps basemap, version 4, bottom to top.
function rules(colour: Colour): PaintRule[] {
  const park = colour('--land-out');
  const water = colour('--water');
  const road = colour('--rule');
  return [
    {
      dataLayer: 'landuse',
      filter: isOf('park', 'forest', 'wood', 'nature_reserve', 'cemetery', 'golf_course', 'aerodrome'),
      symbolizer: new PolygonSymbolizer({ fill: park }),
    },
    { dataLayer: 'water', filter: isArea, symbolizer: new PolygonSymbolizer({ fill: water }) },
    {
      dataLayer: 'water',
      filter: isOf('river', 'canal', 'stream'),
      symbolizer: line(colour('--river'), [
        [9, 0.5],
        [13, 1.5],
        [18, 6],
      ]),
    },
    {
      dataLayer: 'roads',
      minzoom: 12,
      filter: isOf('minor_road'),
      symbolizer: line(road, [
        [12, 0.5],
        [15, 1.5],
        [18, 6],
      ]),
    },
    {
      dataLayer: 'roads',
      filter: isOf('aeroway'),
      symbolizer: line(road, [
        [10, 1],
        [13, 3],
        [18, 16],
      ]),
    },
    {
      dataLayer: 'roads',
      filter: isOf('rail'),
      symbolizer: line(road, [
        [9, 0.5],
        [18, 1],
      ]),
    },
    {
      dataLayer: 'roads',
      filter: isOf('major_road'),
      symbolizer: line(road, [
        [9, 0.5],
        [13, 1.5],
        [18, 10],
      ]),
    },
    {
      dataLayer: 'roads',
      filter: isOf('highway'),
      symbolizer: line(road, [
        [9, 1],
        [13, 2.5],
        [18, 12],
      ]),
    },
    {
      dataLayer: 'boundaries',
      filter: isOf('country'),
      symbolizer: line(colour('--border'), [
        [9, 1],
        [18, 1.5],
      ]),
    },
  ];
}

function line(color: string, widths: number[][]): LineSymbolizer {
  return new LineSymbolizer({ color, width: exp(steep, widths), lineCap: 'round', lineJoin: 'round' });
}

function isOf(...kinds: string[]): (zoom: number, feature: Feature) => boolean {
  return (_, { props }) => kinds.includes(String(props['kind']));
}

function isArea(_: number, { geomType }: Feature): boolean {
  return geomType === 3;
}
