export const conduct = {
  columns: { severity: 'Category', confirmed: 'Confirmed', open: 'Open', revoked: 'Revoked' },
  severity: { minor: 'minor', serious: 'serious', severe: 'severe' },
  nothing: 'No incident of the negative list in this cycle.',
  confidential: 'Counts only: who it was and what it costs is confidential.',
};
