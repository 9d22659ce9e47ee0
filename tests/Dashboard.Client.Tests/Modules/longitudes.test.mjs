import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsInAddress, unwrapped } from '../../../src/Dashboard.Client/Map/Live/longitudes.ts';

test('a point beyond the 180th meridian lies beside the middle of the map, not a world away', () => {
  assert.equal(unwrapped(-179, 178), 181);
  assert.equal(unwrapped(179, -178), -181);
  assert.equal(unwrapped(71.4, 68), 71.4);
});

test('a box across the 180th meridian begins at the greater longitude', () => {
  assert.deepEqual(endsInAddress(177, 181), [177, -179]);
  assert.deepEqual(endsInAddress(-183, -178), [177, -178]);
});

test('a box of half the world and more ends at the 180th meridian', () => {
  assert.deepEqual(endsInAddress(-200, 190), [-180, 180]);
  assert.deepEqual(endsInAddress(0, 200), [0, 180]);
});

test('a box elsewhere is as it is', () => assert.deepEqual(endsInAddress(46, 88), [46, 88]));
