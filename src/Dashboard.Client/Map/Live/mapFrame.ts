import { CRS, LatLng, LatLngBounds, Point } from 'leaflet';
import { unwrapped } from './longitudes';

const cityZoom = 9;
const cityAfter = 0.5; // zoom levels, at least, between the whole frame and a city
const maxZoom = 13;
const zoomedOut = 0.5;
const steps = [1, 2, 3];
const rounding = 0.01;

/** The widest layout, pixels: drawings of a part of the map are for it. */
export const widestLayout = 900;

/** The area of the server's drawing, as a part of the world. The map shows all of it, in its proportions, in the middle. */
export class MapFrame {
  /** Parses left, top and width as fractions of the world, and the proportions. */
  static read(text: string): MapFrame {
    const [left, top, width, aspect] = text.split(' ').map(Number);
    if (left === undefined || top === undefined || !width || !aspect) throw new Error(`Not a frame: ${text}`);
    return new MapFrame(left, top, width, aspect);
  }

  /** Parses left, top and width of a part of it with the same proportions; without a text it is this frame. */
  part(text: string | undefined): MapFrame {
    return text === undefined ? this : MapFrame.read(`${text} ${this.aspect}`);
  }

  private constructor(
    private readonly left: number,
    private readonly top: number,
    private readonly width: number,
    private readonly aspect: number,
  ) {}

  /** Whether it is the same, but for rounding. */
  equals(other: MapFrame): boolean {
    return Math.abs(this.left - other.left) + Math.abs(this.top - other.top) + Math.abs(this.width - other.width) < 1e-7;
  }

  get centre(): LatLng {
    return this.at(0.5, 0.5);
  }

  /** A point as the map has it: its longitude, or that plus or minus 360, within 180 degrees of the middle of the frame. */
  point(latitude: number, longitude: number): LatLng {
    return new LatLng(latitude, unwrapped(longitude, this.centre.lng));
  }

  /** Bounds for panning: half the frame beyond each edge. */
  get reach(): LatLngBounds {
    return this.around(0.5);
  }

  /** Its upper left corner at a zoom, in pixels of the world. */
  corner(zoom: number): Point {
    const world = CRS.EPSG3857.scale(zoom);
    return new Point(this.left * world, this.top * world);
  }

  /** The zoom at which a drawing of it is as wide as the widest layout. */
  get drawnZoom(): number {
    return CRS.EPSG3857.zoom(widestLayout / this.width);
  }

  /** Its bounds, and a part of its size around. */
  around(part: number): LatLngBounds {
    return new LatLngBounds(this.at(-part, -part), this.at(1 + part, 1 + part));
  }

  /** Pixels. */
  widthAt(zoom: number): number {
    return this.width * CRS.EPSG3857.scale(zoom);
  }

  /** Its width when all of it is in view, pixels. */
  fittedWidth(box: { readonly width: number; readonly height: number }): number {
    return Math.min(box.width, box.height * this.aspect);
  }

  /** The zoom at which all of it is in view, and the minimum and maximum zoom. */
  zooms(box: { readonly width: number; readonly height: number }): { fitted: number; least: number; most: number } {
    const fitted = CRS.EPSG3857.zoom(Math.max(this.fittedWidth(box), 1) / this.width);
    return { fitted, least: fitted - zoomedOut, most: Math.max(maxZoom, fitted + 1) };
  }

  private at(x: number, y: number): LatLng {
    return CRS.EPSG3857.pointToLatLng(this.corner(0).add(new Point(x * this.widthAt(0), y * this.widthAt(0) / this.aspect)), 0);
  }
}

/** The custom states of the map at a zoom, for the style sheet (the same as in MapStep.cs). */
export function statesAt(zoom: number, fitted: number): string[] {
  const city = Math.max(cityZoom, fitted + cityAfter);
  return [
    ...steps.filter(step => zoom >= fitted + step - rounding).map(step => `zoom-${step}`),
    ...(zoom >= city - rounding ? ['city'] : []),
    ...steps.filter(step => zoom >= city + step - rounding).map(step => `city-${step}`),
  ];
}

/** Whether a zoom shows a city, for which the outlines of the drawing are too coarse. */
export function isNear(zoom: number): boolean {
  return zoom >= cityZoom - rounding;
}

/** Which of the three layouts fits a frame of this width when all of it is in view. */
export function layoutAt(width: number): number {
  return width < 500 ? 390 : width < 760 ? 600 : widestLayout;
}
