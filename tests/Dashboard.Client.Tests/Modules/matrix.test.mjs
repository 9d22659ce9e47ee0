import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkFor } from '../../../src/Dashboard.Client/Keys/moveInMatrix.ts';

// A place, its total, and cells in some columns; the second row has a cell less, and the third only its names.
const rows = [[0, 1, 2, 5], [0, 1, 5], [0, 1]].map((columns, row) => columns.map(column => ({ row, column })));
const go = (key, [row, index], isWhole = false) => {
  const link = linkFor(key, isWhole, rows, rows[row][index]);
  return link && [link.row, link.column];
};

test('Arrow keys pass over what is empty', () => {
  assert.deepEqual(go('ArrowRight', [0, 2]), [0, 5]);
  assert.deepEqual(go('ArrowLeft', [1, 2]), [1, 1]);
  assert.deepEqual(go('ArrowDown', [0, 3]), [1, 5]);
  assert.deepEqual(go('ArrowUp', [2, 1]), [1, 1]);
});

test('Where a column has nothing further, the focus stays', () => {
  assert.equal(go('ArrowDown', [0, 2]), undefined);
  assert.equal(go('ArrowRight', [1, 2]), undefined);
  assert.equal(go('ArrowUp', [0, 0]), undefined);
  assert.equal(go('Enter', [0, 0]), undefined);
});

test('Home and End go to the ends of the row, with Control to those of the table', () => {
  assert.deepEqual(go('Home', [1, 2]), [1, 0]);
  assert.deepEqual(go('End', [0, 0]), [0, 5]);
  assert.deepEqual(go('Home', [1, 2], true), [0, 0]);
  assert.deepEqual(go('End', [0, 0], true), [2, 1]);
});
