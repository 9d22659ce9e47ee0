import { goTo } from '../Addresses/address';

const pause = 250; // milliseconds after the last scroll

/**
 * The text of a story, where it scrolls beside the view of a step: the address follows the step that is read, and the text the step that
 * is addressed. Where it does not scroll by itself, as on phones, this does nothing.
 */
class StoryText extends HTMLElement {
  private current: HTMLElement | null = null;
  private isLed = false;
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

  // Near the end of the text nothing more can come to where steps are read.
  private get read(): HTMLElement | undefined {
    const steps = [...this.querySelectorAll<HTMLElement>('ol > li')];
    const line = this.scrollTop + (this.clientHeight * 0.4);
    return steps.findLast(step => step.offsetTop <= line) ?? steps[0];
  }

  private readonly wait = () => {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.settle();
    }, pause);
  };

  private settle(): void {
    const step = this.isLed ? null : this.read;
    this.isLed = false;
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
    this.isLed = true;
    this.scrollTo({ top, behavior });
  }
}

/** Upgrades the texts of stories, now and after every navigation. */
export function upgradeStoryTexts(): void {
  if (!customElements.get('story-text')) customElements.define('story-text', StoryText);
}
