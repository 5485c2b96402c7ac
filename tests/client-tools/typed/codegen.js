/** Writes typed operations with the client preset, into the folder that ONRECORD_TYPED_FOLDER names. */
export default {
  schema: 'schema/api.generated.graphql',
  documents: 'tests/client-tools/typed/operations.graphql',
  generates: {
    [`${process.env.ONRECORD_TYPED_FOLDER}/`]: {
      preset: 'client',
      config: {
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          PartialDate: 'string',
          Url: 'string',
          LanguageTag: 'string',
        },
      },
    },
  },
};
