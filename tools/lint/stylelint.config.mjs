export default {
  extends: "stylelint-config-standard",
  reportNeedlessDisables: true,
  rules: {
    // Of Blazor: it reaches into the components within.
    "selector-pseudo-element-no-unknown": [true, { ignorePseudoElements: ["deep"] }],
    // Safari has them under these names only.
    "property-no-vendor-prefix": [true, { ignoreProperties: [/text-size-adjust$/, /user-select$/] }],
    // Names of fonts in tokens are no keywords; currentColor is what the painter of pictures looks for, as SVG spells it.
    "value-keyword-case": ["lower", { ignoreKeywords: ["currentColor"], ignoreProperties: [/^--/] }],
    // Sixteenths of a rem are exact.
    "number-max-precision": 5,
    // Colours have six digits everywhere, as the tests that compute their contrast read them.
    "color-hex-length": "long",
    // (max-width: 20rem) and (width <= 20rem) mean the same and are both in use.
    "media-feature-range-notation": null,
    // It compares selectors that never match the same element: a component's elements are few, and scoped.
    "no-descending-specificity": null,
    // Short rules of one kind read as a table.
    "declaration-block-single-line-max-declarations": null,
    // A blank line stands where a new thought begins.
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
    "rule-empty-line-before": null,
  },
  overrides: [
    {
      // Pictures have the fonts that come with the program, and no others to fall back on.
      files: ["../../src/Dashboard.Server/Previews/picture.css"],
      rules: { "font-family-no-missing-generic-family-keyword": null },
    },
  ],
};
