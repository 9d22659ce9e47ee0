// Enhancements for an embed that is complete without scripts.
import { sendForms } from '../../Filters/sendForms';
import { selectClaims } from '../../Linking/selectClaims';
import { moveBetweenMarks } from '../../Map/Live/moveBetweenMarks';
import { moveInMatrix } from '../../Keys/moveInMatrix';
import { closeOnEscape } from '../../Keys/closeOnEscape';
import { followPage } from '../../Navigation/followPage';
import { upgradeFramedMaps } from './framedMap';
import { liveParts } from './liveParts';
import { exchangeArticleMessages } from './articleMessages';
import { turnPages } from './turnPages';

const listening = new AbortController();
for (const start of [
  turnPages,
  sendForms,
  closeOnEscape,
  moveBetweenMarks,
  moveInMatrix,
  followPage,
  selectClaims,
  liveParts,
  exchangeArticleMessages,
])
  start(document, listening.signal);
upgradeFramedMaps();
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
