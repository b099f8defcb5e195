import { defineDocumentType, makeSource } from 'contentlayer2/source-files'

const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: '**/*.md',
  fields: {
    headline: { type: 'string', required: true },
    publisher: { type: 'string', required: true },
    datePublished: { type: 'date', required: true }
  }
}))

export default makeSource({ contentDirPath: 'content', documentTypes: [Article] })
