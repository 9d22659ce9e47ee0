// Enhancements for pages that are complete without scripts. Each module listens on the document until it is aborted and touches no node
// that Razor owns, except to restore the state of the page after takeover.
import { upgradeKnownSliders } from '../Casualties/knownSlider';
import { upgradeDateFields } from '../Filters/dateField';
import { sendForms } from '../Filters/sendForms';
import { pressKeys, upgradeKeySwitches } from '../Keys/pressKeys';
import { followSelection } from '../Linking/followSelection';
import { linkOnHover } from '../Linking/linkOnHover';
import { selectClaims } from '../Linking/selectClaims';
import { upgradeEventMaps } from '../Map/Live/eventMap';
import { moveBetweenMarks } from '../Map/Live/moveBetweenMarks';
import { moveInMatrix } from '../Keys/moveInMatrix';
import { upgradePaneSplitters } from '../Panes/paneSplitter';
import { upgradeEventTimelines } from '../Timeline/Live/eventTimeline';
import { upgradeStoryTexts } from '../Stories/storyText';
import { suggestNames } from '../Search/suggestNames';
import { upgradeCopyButtons } from '../Share/copyButton';
import { sharePanel } from '../Share/sharePanel';
import { bootOnIntent } from '../Takeover/bootOnIntent';
import { closeOnEscape } from '../Keys/closeOnEscape';
import { upgradeDatasetNews } from '../Notices/datasetNews';
import { followPage } from '../Navigation/followPage';
import { keepFocus } from '../Navigation/keepFocus';
import { keepPlace } from '../Navigation/keepPlace';
import { keepThroughTakeover } from '../Takeover/keepThroughTakeover';
import { leaveToBrowser } from '../Navigation/leaveToBrowser';
import { noticeUnreachable } from '../Notices/noticeUnreachable';

const listening = new AbortController();
for (const start of [
  noticeUnreachable,
  leaveToBrowser,
  sendForms,
  closeOnEscape,
  moveBetweenMarks,
  moveInMatrix,
  pressKeys,
  followPage,
  keepFocus,
  keepThroughTakeover,
  bootOnIntent,
  linkOnHover,
  selectClaims,
  followSelection,
  sharePanel,
  suggestNames,
  keepPlace,
]) {
  start(document, listening.signal);
}
for (const upgrade of [
  upgradeEventMaps,
  upgradeEventTimelines,
  upgradeDateFields,
  upgradeKnownSliders,
  upgradePaneSplitters,
  upgradeKeySwitches,
  upgradeDatasetNews,
  upgradeCopyButtons,
  upgradeStoryTexts,
]) {
  upgrade();
}
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
