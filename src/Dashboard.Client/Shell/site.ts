// What scripts add to pages that are complete without them. Each module listens on the document until it is told to stop
// and touches no node that Razor owns.
import { sendCanonicalForms } from '../Filters/sendCanonicalForms';
import { upgradeEventMaps } from '../Map/eventMap';
import { moveBetweenMarks } from '../Map/moveBetweenMarks';
import { closeOnEscape } from './closeOnEscape';

const listening = new AbortController();
for (const start of [sendCanonicalForms, closeOnEscape, moveBetweenMarks]) start(document, listening.signal);
upgradeEventMaps();
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
