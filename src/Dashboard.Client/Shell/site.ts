// What scripts add to pages that are complete without them. Each module listens on the document until it is told to stop
// and touches no node that Razor owns.
import { dropEmptyFields } from '../Filters/dropEmptyFields';
import { moveBetweenMarks } from '../Map/moveBetweenMarks';
import { closeOnEscape } from './closeOnEscape';

const listening = new AbortController();
for (const start of [dropEmptyFields, closeOnEscape, moveBetweenMarks]) start(document, listening.signal);
addEventListener('pagehide', event => {
  if (!event.persisted) listening.abort();
});
