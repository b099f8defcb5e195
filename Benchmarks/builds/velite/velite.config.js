import { defineConfig, s } from 'velite'

// BODY=raw leaves the text alone; BODY=html makes HTML of it, as the other tools do.
const body = process.env.BODY === 'raw' ? s.raw() : s.markdown()

export default defineConfig({
  root: 'content',
  collections: {
    articles: {
      name: 'Article',
      pattern: '**/*.md',
      schema: s.object({ path: s.path(), headline: s.string(), publisher: s.string(), datePublished: s.isodate(), body })
    }
  }
})
