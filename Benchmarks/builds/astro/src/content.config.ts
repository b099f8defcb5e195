import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const articles = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './content' }),
  schema: z.object({ headline: z.string(), publisher: z.string(), datePublished: z.coerce.date() })
})

export const collections = { articles }
