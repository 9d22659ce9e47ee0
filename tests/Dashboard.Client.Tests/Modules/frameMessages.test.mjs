import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFrameCommand, isFrameEvent } from '../../../src/Dashboard.Client/Embed/frameMessages.ts';

test('a frame says its height and what it shows', () => {
  assert.ok(isFrameEvent({ eventDashboard: 'height', height: 400 }));
  assert.ok(isFrameEvent({ eventDashboard: 'shown', query: '?theme=wages', title: 'Wages' }));
  assert.ok(isFrameEvent({ eventDashboard: 'shown', query: '', title: '' }));
});

test('what is none of its messages is left alone', () => {
  for (const data of [
    null, 'height', 400, {}, { eventDashboard: 'height' }, { eventDashboard: 'height', height: -1 },
    { eventDashboard: 'height', height: 1e6 }, { eventDashboard: 'height', height: '400' },
    { eventDashboard: 'shown', query: 'theme=wages', title: 'Wages' }, { eventDashboard: 'shown', query: '?' }, { eventDashboard: 'say' },
  ])
    assert.ok(!isFrameEvent(data), JSON.stringify(data));
});

test('a host page asks for the messages again, or for another query', () => {
  assert.ok(isFrameCommand({ eventDashboard: 'say' }));
  assert.ok(isFrameCommand({ eventDashboard: 'show', query: '?from=2022-01-04' }));
});

test('a query that begins otherwise or is too long is no command', () => {
  assert.ok(!isFrameCommand({ eventDashboard: 'show', query: 'javascript:alert(1)' }));
  assert.ok(!isFrameCommand({ eventDashboard: 'show', query: `?${'q'.repeat(8_000)}` }));
  assert.ok(!isFrameCommand({ eventDashboard: 'height', height: 400 }));
});
