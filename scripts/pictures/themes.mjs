/** Teams' three themes, near enough to judge a card by: colours and sizes; the layout is the library's own. */
export const THEMES = {
  ljust: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    line: '#d1d1d1',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
  },
  mörkt: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9ea2ff',
    line: '#5c5c5c',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9526b',
  },
  'hög kontrast': {
    page: '#000000',
    card: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    line: '#ffffff',
    good: '#ffffff',
    warning: '#ffffff',
    attention: '#ffffff',
  },
};

/** The theme as the card library takes it. */
export function hostConfig(theme) {
  const colour = (value) => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: theme.text, subtle: theme.subtle },
    accent: colour(theme.accent),
    good: colour(theme.good),
    warning: colour(theme.warning),
    attention: colour(theme.attention),
    dark: colour(theme.text),
    light: colour(theme.text),
  };
  const style = { backgroundColor: theme.card, foregroundColors, borderColor: theme.line };
  return {
    fontFamily: '"Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    containerStyles: {
      default: style,
      emphasis: style,
      accent: style,
      good: style,
      warning: style,
      attention: style,
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *' },
        optionalInputs: { weight: 'bolder' },
      },
    },
  };
}
