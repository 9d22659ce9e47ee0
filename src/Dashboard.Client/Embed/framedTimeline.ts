// The brush and play of a frame: a file of its own, for who touches the timeline.
export { upgradeEventTimelines } from '../Timeline/Live/eventTimeline';
