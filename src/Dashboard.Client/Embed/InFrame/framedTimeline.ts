// The brush and play of an embed: a file of its own, loaded on the first interaction with the timeline.
export { upgradeEventTimelines } from '../../Timeline/Live/eventTimeline';
