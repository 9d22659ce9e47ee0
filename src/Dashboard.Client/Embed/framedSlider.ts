// The slider of a frame: a file of its own, for frames that have one.
export { upgradeKnownSliders } from '../Casualties/knownSlider';
