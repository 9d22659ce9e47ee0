import { LivingMap } from '../../Leaflet/livingMap';
import type { Position, Whole } from '../../Leaflet/livingMap';
import { BeyondView } from './beyondView';
import { BoxLink } from './boxLink';
import { ChoiceOfMarks } from './choiceOfMarks';
import { ChosenTiles } from './chosenTiles';
import { DrawingLayer } from './drawingLayer';
import { DrawnPart } from './drawnPart';
import type { EventMap } from './eventMap';
import { flyToGroups } from './flyToGroups';
import { GroundLayer } from './groundLayer';
import { HoverCard } from './hoverCard';
import styles from './liveMap.css';
import { isNear, layoutAt, MapFrame, statesAt, widestLayout } from './mapFrame';
import { NamesInView } from './namesInView';
import { placesOf } from './placesOf';
import { positionOf, PositionInAddress } from './positionInAddress';
import { followRegions } from './regionEdge';
import { ScaleBar } from './scaleBar';
import { SelectedInView } from './selectedInView';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** A Leaflet map around the server's drawing. */
export class LiveMap extends LivingMap {
  private readonly frame: MapFrame;
  private readonly scale: ScaleBar;
  private readonly tiles: ChosenTiles;
  private readonly ground: GroundLayer;
  private readonly card: HoverCard;
  private readonly choice: ChoiceOfMarks;
  private readonly link: BoxLink;
  private readonly beyond: BeyondView;
  private readonly names: NamesInView;
  private readonly inAddress: PositionInAddress;
  private readonly drawing: DrawingLayer;
  private readonly drawn: DrawnPart;
  private readonly selected: SelectedInView;
  private at: string | undefined;
  private chosen: string | undefined;
  private isRead = false;

  /** Upgrades the drawing of an element. */
  constructor(
    key: string,
    public override host: EventMap,
  ) {
    const frame = MapFrame.read(host.dataset['frame'] ?? '');
    super(key, host, { maxBounds: frame.reach, maxBoundsViscosity: 1 }, sheet);
    this.frame = frame;
    this.scale = new ScaleBar(this.map);
    this.tiles = new ChosenTiles(this.map);
    this.ground = new GroundLayer(this.listening.signal);
    this.card = new HoverCard(this.map, this.box, this.listening.signal);
    this.choice = new ChoiceOfMarks(this.map, this.box, this.listening.signal);
    this.link = new BoxLink(this.map);
    this.beyond = new BeyondView(this.map, this.frame, this.box);
    this.names = new NamesInView(this.box, this.listening.signal);
    this.inAddress = new PositionInAddress(this, this.listening.signal);
    this.drawing = new DrawingLayer(this.frame);
    this.drawn = new DrawnPart(this.map, this.frame, this.listening.signal);
    this.selected = new SelectedInView(this.map, this.frame);
    followRegions(this.container, this.listening.signal);
    flyToGroups(this, this.container, this.listening.signal);
    this.begin();
    this.map.addLayer(this.drawing);
    this.box.append(
      this.scale.bar, this.ground.note.box, this.tiles.note.box, this.beyond.links, this.link.link, this.card.card, this.choice.box,
    );
    this.map.on('zoom viewreset zoomanim', event =>
      this.tell(event.type === 'zoomanim' ? (event as unknown as { zoom: number }).zoom : Infinity),
    );
  }

  /** Its position as in the address; null until the reader moves it. */
  get position(): string | null {
    return this.isHome() ? null : positionOf(this.map);
  }

  /** Goes to the position of an address; null: stays until the reader moves it. */
  goTo(position: string | null, animate = false): void {
    if (position === this.position) return;
    const [zoom, latitude, longitude] = (position ?? '').split('/').map(Number);
    if (position === null) this.goHome(animate ? undefined : false);
    else if (zoom !== undefined && latitude !== undefined && longitude !== undefined)
      this.moveTo({ centre: this.frame.point(latitude, longitude), zoom }, animate ? undefined : false);
  }

  /** Goes where Back and Forward lead. If what is drawn is for another position, the page will bring the drawing and say so. */
  follow(position: string | null): void {
    if (!this.drawn.isGrouped || position === (this.at ?? null)) this.goTo(position);
  }

  /** Takes the focus itself. */
  focus(): void {
    this.container.focus({ preventScroll: true });
  }

  protected wholeOf(size: { readonly width: number; readonly height: number }): Whole {
    const { fitted, least, most } = this.frame.zooms(size);
    return { centre: this.frame.centre, zoom: fitted, least, most };
  }

  /** The places or the box of the filter, or everything. */
  protected override get home(): Position {
    const frame = this.frame.part(this.chosen);
    return frame === this.frame ? this.whole : { centre: frame.centre, zoom: Math.min(frame.zooms(this.size).fitted, this.whole.most) };
  }

  // Zooming in keeps a mark in view: if none would be left, it centres on the largest mark now in view.
  protected override nearer(): void {
    const zoom = Math.min(this.map.getZoom() + 1, this.map.getMaxZoom());
    const seen = placesOf(this.host, this.frame).filter(({ at }) => this.map.getBounds().contains(at));
    const [middle, half] = [this.map.project(this.map.getCenter(), zoom), this.map.getSize().divideBy(2)];
    const left = seen.filter(({ at }) => {
      const away = this.map.project(at, zoom).subtract(middle);
      return Math.abs(away.x) < half.x && Math.abs(away.y) < half.y;
    });
    const [largest] = left.length > 0 ? [] : seen.sort((one, other) => other.count - one.count);
    if (largest) this.map.setView(largest.at, zoom);
    else super.nearer();
  }

  protected read({ dataset }: EventMap): void {
    this.scale.name(dataset);
    this.tiles.show(dataset);
    this.ground.name(dataset);
    this.card.name(this.host);
    this.choice.name(this.host);
    this.link.name(dataset);
    this.beyond.name(this.host);
    this.names.name(this.host);
    this.names.update();
    this.selected.read(this.host);
    this.drawing.drawnFor(this.drawn.read(dataset));
    const [was, isFirst] = [{ at: this.at, chosen: this.chosen }, !this.isRead];
    [this.at, this.chosen, this.isRead] = [dataset['at'], dataset['chosen'], true];
    if (this.drawn.arrivedAt(this.at ?? null)) return;
    if (this.at !== undefined && this.at !== was.at) this.goTo(this.at);
    else if (this.at === undefined && this.drawn.isGrouped && was.at !== undefined) this.goHome(false);
    else if (this.at === undefined && this.chosen !== was.chosen) this.goHome(isFirst ? false : undefined);
  }

  protected override update(): void {
    super.update();
    this.tell();
    this.link.lead(this.isFitted() || this.isHome() ? null : box => this.host.addressOfBox(box, this.position));
    this.names.update();
    this.beyond.update(isNear(this.map.getZoom()));
    this.inAddress.moved();
    this.selected.update(this.host);
    this.drawn.moved(this.host, this.whole.zoom, this.isHome());
  }

  // On zooming out, parts that only fit when zoomed in disappear at once; on zooming in they appear at the end.
  private tell(target = Infinity): void {
    const zoom = Math.min(this.map.getZoom(), target);
    this.ground.show(this.map, isNear(zoom) && !this.tiles.isShown);
    const layout = this.drawn.isPart ? widestLayout : layoutAt(this.frame.widthAt(this.whole.zoom));
    this.host.tellLayout(layout);
    this.host.setStates([
      'live',
      `w${layout}`,
      ...statesAt(zoom, this.whole.zoom),
      ...(this.tiles.isShown ? ['tiles'] : []),
    ]);
  }
}
