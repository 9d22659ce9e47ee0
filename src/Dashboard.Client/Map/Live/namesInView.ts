import { controlsOver, drawnOf, isWithin, intersects, shapeOf } from './areas';
import type { Area } from './areas';
import type { EventMap } from './eventMap';

const edge = 2; // pixels between a name and the edge of the map
const gap = 2; // pixels between a name and its obstacles
const beside = 4; // between a name and the ring of its mark
const smallest = { width: 320, height: 240 }; // of the frame: what names are laid out for (MapFrame.MinWidth)

interface Named {
  readonly mark: SVGElement;
  readonly shape: DOMRect;
  readonly name: DOMRect | undefined;
}

/**
 * Keeps names in view: they are laid out for the whole map, so the edge of the view or a control may cut them off. Such a name moves to
 * another side of its mark, or is hidden if no side is free. A style sheet does this, because Razor owns the names.
 */
export class NamesInView {
  private readonly sheet = new CSSStyleSheet();
  private host: EventMap | undefined;
  private isAsked = false;

  constructor(private readonly box: HTMLElement, signal: AbortSignal) {
    document.adoptedStyleSheets.push(this.sheet);
    signal.addEventListener('abort', () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(adopted => adopted !== this.sheet);
    });
  }

  /** Reads the names of the page. */
  name(host: EventMap): void {
    this.host = host;
  }

  /** The map has stopped moving. */
  update(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    // Measuring while a page is being patched would force a layout of a partial page and scroll to its top.
    queueMicrotask(() => {
      this.isAsked = false;
      this.keepWhole();
    });
  }

  private keepWhole(): void {
    const { host } = this;
    this.sheet.replaceSync('');
    if (!host?.isConnected) return;
    const view = this.box.getBoundingClientRect();
    const controls = controlsOver(this.box, host);
    const isFree = (area: Area) => isWithin(area, view, edge) && !controls.some(control => intersects(area, control, gap));
    const marks = marksOf(host).filter(({ name, shape }) => intersects(shape, view) || (name && intersects(name, view)));
    const onMark = isTooSmall(host)
      ? (name: Area, own: SVGElement) => marks.some(({ mark, shape }) => mark !== own && intersects(name, shape, -beside))
      : () => false;
    const kept: Area[] = marks.flatMap(({ mark, name, shape }) =>
      name && isFree(name) && isFree(middleOf(shape)) && !onMark(name, mark) ? [name] : [],
    );
    const rules = marks.flatMap(({ mark, shape, name }) => {
      if (!name || kept.includes(name)) return [];
      const spots = isFree(middleOf(shape)) ? spotsAround(shape, name) : [];
      const spot = spots.find(
        spot =>
          isFree(spot) &&
          !kept.some(other => intersects(spot, other, gap)) &&
          !marks.some(other => other.mark !== mark && intersects(spot, other.shape)),
      );
      if (spot) kept.push(spot);
      return [
        `${selectorOf(host, mark)} .name { ${spot ? `translate: ${spot.left - name.left}px ${spot.top - name.top}px` : 'visibility: hidden'} }`,
      ];
    });
    const ground = [...host.querySelectorAll<SVGElement>('[data-ground-name]')].flatMap(name => {
      const texts = [...name.querySelectorAll('text')].map(text => text.getBoundingClientRect()).filter(text => text.width > 0);
      return texts.length === 0 || texts.every(text => isFree(text))
        ? []
        : [`#${CSS.escape(host.id)} [data-ground-name="${name.dataset['groundName']}"] { visibility: hidden }`];
    });
    this.sheet.replaceSync([...rules, ...ground].join('\n'));
  }
}

// Names keep clear of marks down to a width; in a lower map the frame is narrower, and its marks are nearer to each other.
function isTooSmall(host: EventMap): boolean {
  const { width, height } = host.querySelector('.frame')?.getBoundingClientRect() ?? smallest;
  return width < smallest.width - 1 && height < smallest.height - 1;
}

function marksOf(host: EventMap): Named[] {
  return [...host.querySelectorAll<SVGElement>('a.mark')].flatMap(mark => {
    const shape = shapeOf(mark);
    return shape ? [{ mark, shape, name: drawnOf(mark.querySelectorAll('.name')) }] : [];
  });
}

function selectorOf({ id }: EventMap, { dataset }: SVGElement): string {
  const [attribute, value] = dataset['id'] === undefined ? ['data-spot', dataset['spot']] : ['data-id', dataset['id']];
  return `#${CSS.escape(id)} a.mark[${attribute}="${CSS.escape(value ?? '')}"]`;
}

function middleOf({ left, top, width, height }: DOMRect): Area {
  const [x, y] = [left + width / 2, top + height / 2];
  return { left: x, top: y, right: x, bottom: y };
}

// Right, left, under and over the mark, and the corners.
function spotsAround(mark: DOMRect, { width, height }: DOMRect): Area[] {
  const [x, y] = [mark.left + (mark.width - width) / 2, mark.top + (mark.height - height) / 2];
  const [right, left, under, over] = [mark.right + beside, mark.left - beside - width, mark.bottom + 1, mark.top - 1 - height];
  const spots = [
    [right, y],
    [left, y],
    [x, under],
    [x, over],
    [mark.right - beside, under],
    [mark.right - beside, over],
    [mark.left + beside - width, under],
    [mark.left + beside - width, over],
  ] as const;
  return spots.map(([across, down]) => ({ left: across, top: down, right: across + width, bottom: down + height }));
}
