// What scripts add to pages that are complete without them. Each module listens on the document until it is told to stop
// and touches no node that Razor owns, but to give back what takeover takes away.
import { sendForms } from '../Filters/sendForms';
import { upgradeEventMaps } from '../Map/eventMap';
import { moveBetweenMarks } from '../Map/moveBetweenMarks';
import { bootOnIntent } from './bootOnIntent';
import { closeOnEscape } from './closeOnEscape';
import { upgradeDatasetNews } from './datasetNews';
import { followPage } from './followPage';
import { keepThroughTakeover } from './keepThroughTakeover';
import { leaveToBrowser } from './leaveToBrowser';
import { noticeSilence } from './noticeSilence';

const listening = new AbortController();
for (const start of [noticeSilence, leaveToBrowser, sendForms, closeOnEscape, moveBetweenMarks, followPage, keepThroughTakeover, bootOnIntent]) {
  start(document, listening.signal);
}
upgradeEventMaps();
upgradeDatasetNews();
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
