// For ajv-cli, bundled: the formats and the annotation that the schemas of hoshin name.
const { formats } = require('../../src/schema/formats');

module.exports = (ajv) => {
  ajv.addKeyword({ keyword: 'x-expects', schemaType: 'string' });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv;
};
