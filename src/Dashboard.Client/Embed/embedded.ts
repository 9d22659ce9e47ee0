// What scripts add to a frame that is complete without them.
import { selectClaims } from '../Linking/selectClaims';
import { upgradeKnownSliders } from '../Casualties/knownSlider';
import { sendForms } from '../Filters/sendForms';
import { moveBetweenMarks } from '../Map/moveBetweenMarks';
import { closeOnEscape } from '../Shell/closeOnEscape';
import { followPage } from '../Shell/followPage';
import { upgradeEventTimelines } from '../Timeline/eventTimeline';
import { upgradeFramedMaps } from './framedMap';
import { speakWithHost } from './speakWithHost';
import { turnPages } from './turnPages';

const listening = new AbortController();
for (const start of [turnPages, sendForms, closeOnEscape, moveBetweenMarks, followPage, selectClaims, speakWithHost]) start(document, listening.signal);
for (const upgrade of [upgradeFramedMaps, upgradeEventTimelines, upgradeKnownSliders]) upgrade();
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
