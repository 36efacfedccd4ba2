// The judge is added here.
