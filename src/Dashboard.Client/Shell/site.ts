// What scripts add to pages that are complete without them. Each module listens on the document until it is told to stop
// and touches no node that Razor owns, but to give back what takeover takes away.
import { upgradeKnownSliders } from '../Casualties/knownSlider';
import { sendForms } from '../Filters/sendForms';
import { pressKeys, upgradeKeySwitches } from '../Keys/pressKeys';
import { upgradeLeafletMaps } from '../Leaflet/leafletMap';
import { followSelection } from '../Linking/followSelection';
import { linkThings } from '../Linking/linkThings';
import { selectClaims } from '../Linking/selectClaims';
import { upgradeEventMaps } from '../Map/eventMap';
import { moveBetweenMarks } from '../Map/moveBetweenMarks';
import { upgradePaneEdges } from '../Panes/paneEdge';
import { upgradeEventTimelines } from '../Timeline/eventTimeline';
import { bootOnIntent } from './bootOnIntent';
import { closeOnEscape } from './closeOnEscape';
import { followPage } from './followPage';
import { keepThroughTakeover } from './keepThroughTakeover';
import { leaveToBrowser } from './leaveToBrowser';

const listening = new AbortController();
for (const start of [
  leaveToBrowser, sendForms, closeOnEscape, moveBetweenMarks, pressKeys, followPage, keepThroughTakeover, bootOnIntent, linkThings, selectClaims, followSelection,
]) {
  start(document, listening.signal);
}
upgradeEventMaps();
upgradeKeySwitches();
upgradeKnownSliders();
upgradePaneEdges();
upgradeEventTimelines();
upgradeLeafletMaps();
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
