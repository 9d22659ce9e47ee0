// What scripts add to pages that are complete without them. Each module listens on the document until it is told to stop
// and touches no node that Razor owns, but to give back what takeover takes away.
import { upgradeKnownSliders } from '../Casualties/knownSlider';
import { upgradeDateFields } from '../Filters/dateField';
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
import { suggestNames } from '../Search/suggestNames';
import { upgradeCopyButtons } from '../Share/copyButton';
import { sharePanel } from '../Share/sharePanel';
import { bootOnIntent } from './bootOnIntent';
import { closeOnEscape } from './closeOnEscape';
import { upgradeDatasetNews } from './datasetNews';
import { followPage } from './followPage';
import { keepFocus } from './keepFocus';
import { keepPlace } from './keepPlace';
import { keepThroughTakeover } from './keepThroughTakeover';
import { leaveToBrowser } from './leaveToBrowser';
import { noticeUnreachable } from './noticeUnreachable';

const listening = new AbortController();
for (const start of [
  noticeUnreachable, leaveToBrowser, sendForms, closeOnEscape, moveBetweenMarks, pressKeys, followPage, keepFocus, keepThroughTakeover, bootOnIntent, linkThings, selectClaims,
  followSelection, sharePanel, suggestNames, keepPlace,
]) {
  start(document, listening.signal);
}
for (const upgrade of [
  upgradeEventMaps, upgradeEventTimelines, upgradeDateFields, upgradeKnownSliders, upgradePaneEdges, upgradeKeySwitches, upgradeDatasetNews, upgradeLeafletMaps, upgradeCopyButtons,
]) {
  upgrade();
}
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
