import { defineCollection, defineConfig } from '@content-collections/core'
import { compileMarkdown } from '@content-collections/markdown'
import { z } from 'zod'

const articles = defineCollection({
  name: 'articles',
  directory: 'content',
  include: '**/*.md',
  schema: z.object({ headline: z.string(), publisher: z.string(), datePublished: z.coerce.date(), content: z.string() }),
  transform: async (article, context) => ({ ...article, html: await compileMarkdown(context, article) })
})

export default defineConfig({ content: [articles] })
