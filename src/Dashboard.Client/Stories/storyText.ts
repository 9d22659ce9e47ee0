import { goTo } from '../Addresses/address';

const pause = 250; // milliseconds after the last scroll
const near = 0.15; // of the height, from the top

/**
 * The text of a story, where it scrolls beside the view of a step: the address follows the step that is read, and the text the step that
 * is addressed. Where it does not scroll by itself, as on phones, this does nothing.
 */
class StoryText extends HTMLElement {
  private current: HTMLElement | null = null;
  // Where this has scrolled to by itself; the reader may go elsewhere meanwhile.
  private led: number | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly changes = new MutationObserver(() => {
    this.follow();
  });

  connectedCallback(): void {
    this.current = this.addressed;
    this.changes.observe(this, { subtree: true, attributes: true, attributeFilter: ['class'] });
    this.addEventListener('scroll', this.wait, { passive: true });
    if (this.current?.previousElementSibling) this.lead(this.current, 'instant');
  }

  disconnectedCallback(): void {
    this.changes.disconnect();
    this.removeEventListener('scroll', this.wait);
    clearTimeout(this.waiting);
  }

  private get addressed(): HTMLElement | null {
    return this.querySelector<HTMLElement>('li.current');
  }

  // The step near the top. On the last screen no other can come there, so that the line at which steps are read goes down to its end.
  private get read(): HTMLElement | undefined {
    const steps = [...this.querySelectorAll<HTMLElement>('ol > li')];
    const { clientHeight: height, scrollTop: top, scrollHeight } = this;
    const onLastScreen = Math.max(0, 1 - ((scrollHeight - height - top) / height));
    const line = top + (height * (near + ((1 - near) * onLastScreen)));
    return steps.findLast(step => step.offsetTop <= line) ?? steps[0];
  }

  private readonly wait = () => {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.settle();
    }, pause);
  };

  private settle(): void {
    const isOwn = this.led !== null && Math.abs(this.scrollTop - this.led) < 2;
    this.led = null;
    const step = isOwn ? null : this.read;
    if (!step || step === this.addressed) return;
    this.current = step;
    const link = step.querySelector<HTMLAnchorElement>('h2 a');
    if (link) goTo(link.href, { replacing: true });
  }

  private follow(): void {
    const { addressed } = this;
    if (!addressed || addressed === this.current) return;
    this.current = addressed;
    this.lead(addressed, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
  }

  private lead(step: HTMLElement, behavior: ScrollBehavior): void {
    const top = Math.min(step.offsetTop, this.scrollHeight - this.clientHeight);
    if (Math.abs(top - this.scrollTop) < 1) return;
    this.led = top;
    this.scrollTo({ top, behavior });
  }
}

/** Upgrades the texts of stories, now and after every navigation. */
export function upgradeStoryTexts(): void {
  if (!customElements.get('story-text')) customElements.define('story-text', StoryText);
}
