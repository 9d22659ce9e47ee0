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
    // Pages in Arabic, Persian or Hebrew are mirrored, so nothing is on the left or right but at the start or end of lines.
    "property-disallowed-list": [
      ["left", "right", "float", "/^(margin|padding|border)-(left|right)/", "/^border-(top|bottom)-(left|right)-radius$/"],
      { message: "Use logical properties (inset-inline-start, margin-inline-end): pages may run from right to left." },
    ],
    "declaration-property-value-disallowed-list": [
      {
        "text-align": ["left", "right"],
        "/^(margin|padding|inset)$/": ["/^(?!.*calc)\\S+ \\S+ \\S+ \\S+$/"],
      },
      { message: "Use logical properties and values (start, padding-inline): pages may run from right to left." },
    ],
    // A blank line stands where a new thought begins.
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "custom-property-empty-line-before": null,
    "declaration-empty-line-before": null,
    "rule-empty-line-before": null,
  },
  overrides: [
    {
      // The map does not mirror, nor do its transitions.
      files: ["../../src/Dashboard.Client/Map/**/*.css", "../../src/Dashboard.Client/Leaflet/**/*.css"],
      rules: { "property-disallowed-list": null },
    },
    {
      // Pictures have the fonts that come with the program, and no others to fall back on.
      files: ["../../src/Dashboard.Server/Previews/picture.css"],
      rules: { "font-family-no-missing-generic-family-keyword": null },
    },
  ],
};
