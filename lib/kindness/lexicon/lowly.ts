/** Beasts, small children and things of the house, by which mockery measures a person. Sorted. */
export const LOWLY: ReadonlySet<string> = new Set(
  'amoeba amoebas baboon baby brick bricks budgie cabbage cabbages cactus cat chicken chickens chimp chimpanzee cow dishcloth dog dogs donkey donkeys doorknob doorknobs doorstop doorstops ferret fern fish five-year-old fridge gerbil goat goldfish gran grandmother guinea hamster hamsters hedgehog houseplant houseplants kettle kettles lamppost lampposts lettuce lettuces mop monkey monkeys moss mould nan newborn octopus parrot paperclip pebble pig pigeon pigeons plank plant plants potato potatoes pot puddle puddles puppy rabbit rat rats rock rocks satnav scarecrow sheep six-year-old shoe slug slugs snail sock socks spaniel spanner spoon sponge squirrel stapler stool teabag teapot three-year-old toaster toasters toddler toddlers toilet tortoise traffic turnip turnips two-year-old vegetable vegetables wasp weasel wheelie worm yoghurt yogurt'.split(
    ' ',
  ),
)
