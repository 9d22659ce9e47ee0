import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn, hasSameBars, spanOf } from '../../../src/Dashboard.Client/Timeline/Live/columns.ts';
import { columnAt, dragGround, dragHandle, dragSpan, hasRoom, roomOf } from '../../../src/Dashboard.Client/Timeline/Live/drags.ts';
import { beginningOf, keyed, moved, stageOf } from '../../../src/Dashboard.Client/Timeline/Live/steps.ts';

// Bars of a day, 10 pixels wide: one before the focus, eight in it, one after, with events on some.
const columns = Array.from({ length: 10 }, (_, day) => ({
  from: `2022-01-${String(day + 1).padStart(2, '0')}`,
  to: `2022-01-${String(day + 1).padStart(2, '0')}`,
  count: [1, 0, 2, 3, 0, 0, 4, 0, 0, 1][day],
  stretch: day === 0 ? 'before' : day === 9 ? 'after' : 'focus',
  left: day * 10,
  right: (day + 1) * 10,
}));
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);

test('a choice is the bars of its days', () => {
  assert.deepEqual(spanOf(columns, '2022-01-03', '2022-01-05'), { first: 2, last: 4 });
  assert.deepEqual(spanOf(columns, undefined, '2022-01-05'), { first: 0, last: 4 });
  assert.deepEqual(spanOf(columns, undefined, undefined), { first: 0, last: 9 });
});

test('days without a bar choose the nearest one', () => {
  assert.deepEqual(spanOf(columns, '2023-01-01', undefined), { first: 9, last: 9 });
  assert.deepEqual(spanOf(columns, undefined, '2021-01-01'), { first: 0, last: 0 });
});

test('a choice has the events that begin in its bars and those that last into the first', () => {
  // Three last into the third bar; the page has the dates from within the third to within the seventh.
  const matched = [0, 0, 1, 3, 0, 0, 2, 0, 0, 0];
  const counted = columns.map((column, day) => ({ ...column, matched: matched[day], continuing: day === 2 ? 3 : 0 }));
  const none = { first: undefined, last: undefined };
  assert.equal(eventsIn(counted, { first: 0, last: 9 }, none), 11);
  assert.equal(eventsIn(counted, { first: 2, last: 4 }, none), 3 + 2 + 3);
  assert.equal(eventsIn(counted, { first: 1, last: 4 }, none), 2 + 3);
  const own = { first: 2, last: 6 };
  assert.equal(eventsIn(counted, { first: 2, last: 6 }, own), 1 + 3 + 2);
  assert.equal(eventsIn(counted, { first: 2, last: 7 }, own), 1 + 3 + 4);
  assert.equal(eventsIn(counted, { first: 3, last: 6 }, own), 3 + 2);
});

test('hours within a day choose its bar', () => {
  assert.deepEqual(spanOf(columns, '2022-01-03T18:00', '2022-01-05T05:00'), { first: 2, last: 4 });
  assert.deepEqual(spanOf(columns, '2022-01-03T23:00', '2022-01-03T23:00'), { first: 2, last: 2 });
});

test('a handle moves its end and leaves the other', () => {
  const drag = dragHandle(columns, { first: 2, last: 4 }, 'last');
  assert.deepEqual(drag(78), { first: 2, last: 7 });
  assert.deepEqual(drag(1000), { first: 2, last: 9 });
});

test('handles pass each other, and the bar at the fixed end stays chosen on neither side', () => {
  assert.deepEqual(dragHandle(columns, { first: 4, last: 6 }, 'last')(11), { first: 1, last: 3 });
  assert.deepEqual(dragHandle(columns, { first: 4, last: 6 }, 'first')(90), { first: 7, last: 8 });
});

test('however a handle is dragged, at least one bar is chosen', () => {
  for (const handle of ['first', 'last']) {
    for (const x of range(-20, 140)) {
      const { first, last } = dragHandle(columns, { first: 3, last: 5 }, handle)(x);
      assert.ok(first <= last && first >= 0 && last <= 9, `${handle} at ${x}: ${first} to ${last}`);
    }
  }
});

test('a choice that is moved keeps its length and stays in its period', () => {
  const drag = dragSpan(columns, { first: 2, last: 4 }, 25);
  assert.deepEqual(drag(45), { first: 4, last: 6 });
  assert.deepEqual(drag(0), { first: 1, last: 3 });
  assert.deepEqual(drag(1000), { first: 6, last: 8 });
});

test('a choice that fills its period cannot be moved', () => {
  assert.ok(!hasRoom(columns, { first: 1, last: 8 }));
  assert.ok(hasRoom(columns, { first: 1, last: 7 }));
  assert.deepEqual(roomOf(columns, { first: 0, last: 5 }), { first: 0, last: 9 });
});

test('a new choice is drawn in both directions', () => {
  assert.deepEqual(dragGround(columns, 35)(72), { first: 3, last: 7 });
  assert.deepEqual(dragGround(columns, 72)(35), { first: 3, last: 7 });
});

test('hidden bars are never under a point', () => {
  const narrow = columns.map((column, day) => ({ ...column, left: Math.max(day - 2, 0) * 10, right: Math.max(day - 1, 0) * 10 }));
  assert.equal(columnAt(narrow, -5), 2);
  assert.equal(columnAt(narrow, 15), 3);
});

test('keys move a handle by a bar, by a week, or to an end', () => {
  assert.equal(keyed(columns, 4, 'ArrowRight', 'from'), 5);
  assert.equal(keyed(columns, 4, 'ArrowDown', 'from'), 3);
  assert.equal(keyed(columns, 1, 'PageUp', 'from'), 8);
  assert.equal(keyed(columns, 8, 'PageDown', 'to'), 1);
  assert.equal(keyed(columns, 4, 'Home', 'from'), 0);
  assert.equal(keyed(columns, 4, 'End', 'from'), 9);
  assert.equal(keyed(columns, 4, 'x', 'from'), undefined);
});

test('play begins at the first day of the focus with events, or of the choice', () => {
  assert.deepEqual(beginningOf(columns, {}), { first: 2, last: 2 });
  assert.deepEqual(beginningOf(columns, { from: '2022-01-04', to: '2022-01-07' }), { first: 3, last: 3 });
  assert.equal(beginningOf(columns, { from: '2022-01-04', to: '2022-01-04' }), undefined);
});

test('play goes through the choice, or the period around one day, and ends with the last day that has events', () => {
  assert.deepEqual(stageOf(columns, {}), { first: 1, last: 8 });
  assert.deepEqual(stageOf(columns, { from: '2022-01-04', to: '2022-01-04' }), { first: 1, last: 8 });
  const stage = stageOf(columns, { from: '2022-01-03', to: '2022-01-09' });
  assert.deepEqual(stage, { first: 2, last: 8 });
  assert.deepEqual(moved(columns, { first: 5, last: 5 }, 1, stage), { first: 6, last: 6 });
  assert.equal(moved(columns, { first: 6, last: 6 }, 1, stage), undefined);
  assert.equal(moved(columns, { first: 2, last: 2 }, -1, stage), undefined);
});

test('bars are the same if their days are', () => {
  assert.ok(hasSameBars(columns, columns.map(column => ({ ...column, count: 0 }))));
  assert.ok(!hasSameBars(columns, columns.slice(1)));
});

// The hours of two days between bars of days.
const hours = [
  { from: '2022-01-04', to: '2022-01-04', count: 1, stretch: 'before' },
  ...range(0, 48).map(hour => {
    const time = `2022-01-0${5 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, '0')}:00`;
    return { from: time, to: time, count: hour % 24 === 18 ? 2 : 0, stretch: 'focus' };
  }),
  { from: '2022-01-07', to: '2022-01-13', count: 1, stretch: 'after' },
];

test('chosen hours are their bars, and a day all of its hours', () => {
  assert.deepEqual(spanOf(hours, '2022-01-05T18:00', '2022-01-05T20:00'), { first: 19, last: 21 });
  assert.deepEqual(spanOf(hours, '2022-01-06', '2022-01-06'), { first: 25, last: 48 });
  assert.deepEqual(spanOf(hours, '2022-01-05T23:00', undefined), { first: 24, last: 49 });
});

test('among hours PageUp and PageDown go by a day, beside them by a week', () => {
  assert.equal(keyed(hours, 19, 'PageUp', 'from'), 43);
  assert.equal(keyed(hours, 43, 'PageDown', 'to'), 19);
  assert.equal(keyed(hours, 0, 'PageUp', 'from'), 49);
});

test('play goes hour by hour through the chosen hours', () => {
  const chosen = { from: '2022-01-05T17:00', to: '2022-01-05T19:00' };
  const stage = stageOf(hours, chosen);
  assert.deepEqual([stage, beginningOf(hours, chosen)], [{ first: 18, last: 20 }, { first: 18, last: 18 }]);
  assert.deepEqual(moved(hours, { first: 18, last: 18 }, 1, stage), { first: 19, last: 19 });
  assert.equal(moved(hours, { first: 19, last: 19 }, 1, stage), undefined);
});
