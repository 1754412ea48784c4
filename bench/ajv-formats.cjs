// For ajv-cli: the formats and the annotation that the schemas of hoshin name.
const { formats } = require('../dist/src/schema/formats.js');

module.exports = (ajv) => {
  ajv.addKeyword({ keyword: 'x-expects', schemaType: 'string' });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv;
};
