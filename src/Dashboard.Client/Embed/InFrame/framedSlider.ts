// The slider of an embed: a file of its own, loaded if there is one.
export { upgradeKnownSliders } from '../../Casualties/knownSlider';
