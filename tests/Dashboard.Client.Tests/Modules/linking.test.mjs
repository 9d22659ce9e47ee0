import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linked, overlaps } from '../../../src/Dashboard.Client/Linking/linkedEntities.ts';
import { themeCounts } from '../../../src/Dashboard.Client/Linking/themeCounts.ts';

// Two towns and the whole country; e3 lasts two days; the claim k2 replaced k1, and k3 that.
const index = {
  events: {
    id: ['e1', 'e2', 'e3', 'e4'],
    start: ['2022-01-02', '2022-01-03', '2022-01-04', '2022-01-05'],
    end: ['2022-01-02', '2022-01-03', '2022-01-05', '2022-01-05'],
    place: [0, 1, 1, 2],
    facets: { theme: { id: ['wages', 'police'], of: [[0], [0, 1], [1], []] } },
  },
  places: {
    id: ['west', 'east', 'country'],
    within: [null, 'region', null],
    region: [null, null, null],
    lat: [1, 2, null],
    lon: [1, 2, null],
  },
  claims: {
    id: ['k1', 'k2', 'k3'],
    about: ['e2', 'e2', null],
    statedAt: [null, null, 'e4'],
    place: ['east', 'east', 'country'],
    supersededBy: ['k2', 'k3', null],
  },
};
const page = {
  marks: [{ selector: 'west', places: [0] }, { selector: 'east', places: [1] }],
  columns: ['2022-01-02', '2022-01-03', '2022-01-04', '2022-01-05'],
  from: '',
  to: '',
};
const of = (target, on = page) => {
  const found = linked(target, index, on);
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, value instanceof Set ? [...value] : value]));
};

test('an event is linked to its mark, its day, its themes and the claims about it', () => {
  const { marks, columns, values, claims, country } = of({ kind: 'event', id: 'e2' });
  assert.deepEqual({ marks, columns, values, claims, country }, {
    marks: ['east'], columns: ['2022-01-03'], values: ['theme wages', 'theme police'], claims: ['k1', 'k2'], country: false,
  });
});

test('an event of the whole country has no mark', () => {
  const { marks, country } = of({ kind: 'event', id: 'e4' });
  assert.deepEqual([marks, country], [[], true]);
});

test('days link to their events and fade marks without any', () => {
  const { events, marks, faded } = of({ kind: 'days', from: '2022-01-02', to: '2022-01-02' });
  assert.deepEqual({ events, marks, faded }, { events: ['e1'], marks: ['west'], faded: ['east'] });
});

test('a value links to all its events, and to marks within the chosen dates only', () => {
  const { events, marks } = of({ kind: 'value', facet: 'theme', id: 'wages' }, { ...page, from: '2022-01-03', to: '2022-01-05' });
  assert.deepEqual({ events, marks }, { events: ['e1', 'e2'], marks: ['east'] });
});

test('an unknown value is linked to nothing', () => assert.deepEqual(of({ kind: 'value', facet: 'theme', id: 'none' }).events, []));

test('a claim is linked to its event and place, and to its chain in both directions', () => {
  const { events, marks, claims, chain } = of({ kind: 'claims', ids: ['k2'] });
  assert.deepEqual({ events, marks, claims, chain }, { events: ['e2'], marks: ['east'], claims: ['k2'], chain: ['k1', 'k3'] });
});

test('without an index what is hovered is linked to itself', () => {
  const { events, claims } = linked({ kind: 'event', id: 'e1' }, { events: null, places: null, claims: null }, page);
  assert.deepEqual([[...events], [...claims]], [['e1'], []]);
});

test('an event overlaps days that it touches; an open end is no limit', () => {
  assert.ok(overlaps(index, 2, '2022-01-05', '2022-01-09'));
  assert.ok(!overlaps(index, 2, '2022-01-06', ''));
  assert.ok(overlaps(index, 2, '', '2022-01-04'));
});

test('the events of each theme are at least one of what is drawn', () => {
  assert.deepEqual(themeCounts([0.5, 0.49, 0.01], 10), [5, 5, 1]);
  assert.deepEqual(themeCounts([2, 1], 3), [2, 1]);
});

// e2 is at 18:00, e3 lasts from 20:00 to 05:00, e1 and e4 have no clock time.
const clocked = {
  ...index,
  events: {
    ...index.events,
    firstHour: [null, '2022-01-03T18:00', '2022-01-04T20:00', null],
    lastHour: [null, '2022-01-03T18:00', '2022-01-05T05:00', null],
  },
};

test('an event overlaps the hours of its clock, and without one those of its days', () => {
  const within = (from, to) => clocked.events.id.filter((_, i) => overlaps(clocked, i, from, to));
  assert.deepEqual(within('2022-01-03T19:00', '2022-01-05T04:00'), ['e3', 'e4']);
  assert.deepEqual(within('2022-01-02T23:00', '2022-01-03T18:00'), ['e1', 'e2']);
  assert.deepEqual(within('2022-01-05T06:00', ''), ['e4']);
  assert.deepEqual(within('2022-01-05', '2022-01-05'), ['e3', 'e4']);
});

test('a bar of an hour is that of events at that hour, and of none without a clock', () => {
  const hours = { ...page, columns: ['2022-01-02', '2022-01-03T17:00', '2022-01-03T18:00', '2022-01-04T20:00', '2022-01-06'] };
  const eventsOf = (from, to) => [...linked({ kind: 'days', from, to }, clocked, hours).events];
  const columnsOf = id => [...linked({ kind: 'event', id }, clocked, hours).columns].filter(column => column);
  assert.deepEqual(eventsOf('2022-01-03T18:00', '2022-01-03T18:00'), ['e2']);
  assert.deepEqual(eventsOf('2022-01-05T00:00', '2022-01-05T00:00'), []);
  assert.deepEqual(eventsOf('2022-01-02', '2022-01-02'), ['e1']);
  assert.deepEqual(['e1', 'e2', 'e3', 'e4'].map(columnsOf), [['2022-01-02'], ['2022-01-03T18:00'], ['2022-01-04T20:00'], []]);
});
