/** Writes the types of the explorer's operations, by the published schema. Run: npm run types:explorer */
export default {
  schema: 'schema/api.generated.graphql',
  documents: 'src/explorer/operations/*.graphql',
  generates: {
    'src/explorer/operations.generated.ts': {
      plugins: ['typescript-operations'],
      config: {
        immutableTypes: true,
        enumType: 'string-literal',
        useTypeImports: true,
        skipTypename: true,
        avoidOptionals: { field: true },
        scalars: {
          Date: 'string',
          DateTime: 'string',
          PartialDate: 'string',
          Url: 'string',
          LanguageTag: 'string',
        },
        strictScalars: true,
      },
    },
  },
};
