// What scripts add to pages that are complete without them. Each module listens on the document until it is told to stop
// and touches no node that Razor owns, but to give back what takeover takes away.
import { sendForms } from '../Filters/sendForms';
import { followSelection } from '../Linking/followSelection';
import { linkThings } from '../Linking/linkThings';
import { selectClaims } from '../Linking/selectClaims';
import { upgradeEventMaps } from '../Map/eventMap';
import { moveBetweenMarks } from '../Map/moveBetweenMarks';
import { bootOnIntent } from './bootOnIntent';
import { closeOnEscape } from './closeOnEscape';
import { followPage } from './followPage';
import { keepThroughTakeover } from './keepThroughTakeover';
import { leaveToBrowser } from './leaveToBrowser';

const listening = new AbortController();
for (const start of [leaveToBrowser, sendForms, closeOnEscape, moveBetweenMarks, followPage, keepThroughTakeover, bootOnIntent, linkThings, selectClaims, followSelection]) {
  start(document, listening.signal);
}
upgradeEventMaps();
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
