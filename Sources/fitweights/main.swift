// Fits prompts/weights.md; filled in next.
