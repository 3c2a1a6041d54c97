@lexicon 1
@category t
naïve café :: 9
so\!\! 😀 * end
