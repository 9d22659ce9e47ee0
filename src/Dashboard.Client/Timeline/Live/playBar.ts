const namespace = 'http://www.w3.org/2000/svg';
const drawings = { play: 'M4 3V13L13 8Z', pause: 'M4 3H7V13H4ZM9 3H12V13H9Z', back: 'M10 3 5 8 10 13', forward: 'M6 3 11 8 6 13' } as const;

/**
 * The buttons of play: one at rest, all once it is used. The play/pause button stays under the pointer and is named for what a click does.
 */
export class PlayBar {
  readonly bar = document.createElement('div');
  readonly back = button('back');
  readonly main = button('play');
  readonly forward = button('forward');
  readonly speed = button();
  private readonly words = document.createElement('span');
  // All its labels, so that its width never changes.
  private readonly start = document.createElement('span');
  private readonly stop = document.createElement('span');

  constructor() {
    this.bar.className = 'play';
    this.words.className = 'words';
    this.words.append(this.start, this.stop);
    this.main.append(this.words);
    this.bar.append(this.back, this.forward, this.speed, this.main);
    this.bar.hidden = true;
  }

  /** Shows the state of play; one button cycles through the speeds. */
  draw(
    words: DOMStringMap,
    state: { readonly isPlaying: boolean; readonly isUsed: boolean; readonly isStepwise: boolean; readonly speed: string },
  ): void {
    this.bar.hidden = false;
    this.start.textContent = (state.isStepwise ? words['forward'] : words['play']) ?? '';
    this.stop.textContent = (state.isStepwise ? '' : words['pause']) ?? '';
    this.start.classList.toggle('unseen', state.isPlaying);
    this.stop.classList.toggle('unseen', !state.isPlaying);
    this.main.classList.toggle('playing', state.isPlaying);
    this.main.querySelector('path')?.setAttribute('d', state.isStepwise ? drawings.forward : drawings[state.isPlaying ? 'pause' : 'play']);
    this.main.classList.toggle('outline', state.isStepwise);
    this.speed.textContent = `${state.speed}×`;
    for (const [item, name] of [
      [this.back, words['back']],
      [this.forward, words['forward']],
      [this.speed, `${words['speed']} ${state.speed}×`],
    ] as const) {
      item.ariaLabel = item.title = name ?? '';
      item.hidden = !state.isUsed || (state.isStepwise && item !== this.back);
    }
  }
}

function button(name?: keyof typeof drawings): HTMLButtonElement {
  const item = document.createElement('button');
  item.type = 'button';
  if (!name) return item;
  const drawing = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', drawings[name]);
  drawing.append(path);
  item.append(drawing);
  item.classList.toggle('outline', name !== 'play');
  return item;
}
