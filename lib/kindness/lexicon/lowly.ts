const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Beasts, small children and things of the house, by which mockery measures a person. Sorted. */
export const LOWLY = list(
  'aardvark abacus amoeba amoebas ant ants armadillo ashtray baboon baby badger balloon banana beanbag bedpan bedpans bee beetle biro blancmange bollard bollards brick bricks broom brownies bucket budgerigar budgie bulldog cabbage cabbages cactus camel cardigan carp carrot cat cats chicken chickens chimp chimpanzee chimpanzees clam clothes-horse coat-stand coathanger coatstand cockroach coconut colander commode commodes cone cones cow crab crayon cricket crisps crow cucumber cushion custard daffodil dandelion dishcloth dishwasher dog dogs doll donkey donkeys doorknob doorknobs doormat doorstop doorstops doughnut duck ducks dummy dustbin dustpan earwig eel eggcup eight-year-old elastic fern ferret ferrets fish five-year-old flannel flea flipchart flowerpot fridge frog fungus gargoyle gatepost geese geranium gerbil gerbils gibbon giraffe gnat gnome goat goldfish goose gorilla gran grandmother grapefruit gravel guinea guppy haddock hairbrush hamster hamsters hat-stand hatstand hedgehog hen hens hinge hippo hoover houseflies houseplant houseplants jackdaw jar jelly jellyfish kettle kettles kipper labrador labradors ladder ladle lamppost lampposts lampshade leek lemming lemon lettuce lettuces lightbulb limpet lino lizard llama mackerel magpie mallet mannequin marmot marrow mat meerkat meter monkey monkeys mop moss moth mould mouse mud mug mule mushroom nan nappy newborn newt nine-year-old noticeboard octopus octopuses onion ostrich owl ox oyster panda paperclip paperweight parrot parsnip parsnips peacock pebble penguin photocopier pig pigeon pigeons pillow pineapple pinecone plank plankton plant plants plasterboard poodle porridge postbox pot potato potatoes prawn prune pudding puddle puddles puppy pylon quiche rabbit radiator radish rake rat rats rock rocks sandbag sardine satnav sausage scarecrow scone screwdriver seagull seven-year-old sheep shoe shovel shrimp shrub signpost six-year-old skirting sloth slug slugs snail snowman sock socks sofa spaniel spaniels spanner spatula spider sponge spoon spoonful squirrel stand stapler stick-insect stool swede tadpole teabag teacup teapot teapots ten-year-old termite terrier three-year-old toad toadstool toast toaster toasters toddler toddlers toilet tomato toothbrush toothpick tortoise traffic trombone trout tuna turbot turnip turnips twig two-year-old umbrella urinal vacuum vase vegetable vegetables viper vole wallpaper walnut walrus wardrobe washer wasp weasel wellies wellington wheelie whelk whippet whisk whistle windsock wombat woodlouse woodpecker worm yak year-old year-olds yoghurt yogurt',
)
/** What a person has more or less of, and mockery denies them. Sorted. */
export const QUALITY = list(
  'ability accountability aptitude attention authority awareness backbone balls bedside bottle brain brainpower brains candour capability charisma charm class clout coherence common compassion competence concentration conscience conviction courage courtesy creativity credibility curiosity decency depth dignity diplomacy dynamism eloquence emotional empathy ethics expertise feeling feelings finesse flair focus foresight gorm grace grasp gravitas grip grit gumption guts heart honesty honour humanity humility humour imagination initiative insight inspiration instinct integrity intellect intelligence interest interpersonal judgement judgment kindness leadership loyalty manners memory morals nous originality patience people personality perspective poise presence principle principles professionalism rapport reliability self-awareness sense sensitivity shame sincerity skill skills soul spark spine stamina style subtlety sympathy tact talent taste tenderness thought timekeeping understanding urgency usefulness vim vision warmth willpower wisdom wit work-ethic',
)
/** Small things to do or to look after, at which mockery says that somebody would fail. Sorted. */
export const TRIVIAL = list(
  'bag barbecue barn bath bbq bin bingo bins bonfire bookcase brewery budgie bun buns cake cakes canary cashpoint cat cattery chippy choir conga conker cornershop cuppa dance disco dog door doughnut drawer dustbin egg eggs envelope ferret fete fingers fish flatpack fridge goldfish guinea hamster hamsters henhouse houseplant jar jumble kebab kennel kettle knees-up laces lawn letterbox lightbulb loo lunchbox mop mousetrap nativity nursery panto pantomime paperclip party pencil petting picnic pigeon piss-up pissup playgroup pond potato pram puddle puppy quiz rabbit raffle rake sandcastle sandpit sandwich sandwiches scone seesaw shed shoelace shoelaces shop sieve snowball sock spoon stall stand stapler sweepstake sweetshop swing tap teabag teapot tent tiddlywinks toast toaster toilet toilets tombola tricycle tuck tuckshop umbrella wheelbarrow wheelie whelk whip-round whistle windowbox',
)
/** What helps a child to learn. Sorted. */
export const TOYS = list(
  'abacus beads cartoon cartoons colouring crayon crayons felt-tips flashcards jigsaw jigsaws lego plasticine playdough puppet puppets rhyme stickers sweeties',
)
/** People of whom plain and slow words are kind. Sorted. */
export const VULNERABLE = list(
  'baby boy caller carer child children client customer dad daughter families family father folk folks friend girl grandad grandma inmate kid kids learner mother mum neighbour parent parents passenger patient patients pensioner people person ppl prisoner pupil pupils relative relatives resident residents son stranger student students tenant tenants user victim visitor wife witness youngster',
)
/** Where nothing is earned, and such papers are said to come from. Sorted. */
export const CHEAP = list(
  'aldi argos bin bingo bran-tub car-boot cereal coco-pops cornflakes coupon coupons cracker crackers crisps ebay etsy fairground freebie frosties groupon gumtree happy-meal jumble kinder lidl lottery lucky-dip panini poundland poundshop raffle scratchcard shein skip sweepstake tat temu tombola vending voucher vouchers weetabix wilko',
)
/** Great minds, whose names are mockery when they are given to somebody who erred. Sorted. */
export const GENIUS = list(
  'aristotle boffin brainbox brainiac champ churchill columbo confucius copernicus darwin einstein galileo genius guru hawking hippocrates maestro mastermind messiah mozart napoleon newton nostradamus oracle picasso plato poirot professor shakespeare sherlock slick smartarse smarty-pants socrates solomon strategist sunshine visionary wizard',
)
/** What somebody is who falls short of their work. Sorted. */
export const WANTING = list(
  'amateurish average bereft boring charmless clueless deluded devoid dim dishonest disliked dreary dull feeble forgettable graceless hapless hopeless humourless ill-equipped ill-fitted ill-informed ill-prepared ill-qualified ill-suited inadequate incapable ineffective inept joyless lacking lazy limited mediocre miscast out-of-depth outclassed second-rate selfish shallow slow small-minded sub-standard tactless talentless thick third-rate thoughtless tiresome unable undistinguished unfit unfitted ungifted unimaginative unimpressive uninspiring unlikeable unpleasant unqualified unskilled unsuited untalented useless wanting weak witless wooden',
)
/** Where rubbish goes and low things live: mockery sends people there. Sorted. */
export const REFUSE = list(
  'bin bins bog bottle-bank bridge burrow cave cesspit compost crypt ditch drain dump gutter hole kennel lair landfill log midden nest pigsty pit pond rock sewer skip slime slurry stone swamp tip toilet',
)
/** What a lesson for the very young is made of. Sorted. */
export const CHILDISH = list(
  'alphabet animals balloons beads blocks buttons cartoon cartoons colouring colouring-in counters crayon crayons felt-tips finger-paint finger-puppets flaps flashcards glitter jigsaw jigsaws lego lift-the-flap picture-book pictures plasticine playdough pop-up pop-ups puppet puppets rhyme rhymes sock-puppets stickers sweeties sweets teddies',
)
/** What makes little of a whole trade; those of two words are read as one. */
export const BELITTLING: ReadonlySet<string> = new Set([
  ...'blackmailing bloated cosseted feckless glorified grabby grasping greedy half-trained idle interfering jumped-up lazy loafing mercenary militant moaning mollycoddled money-grabbing money-grubbing nosy over-paid overgrown overpaid pampered part-time pen-pushing self-important self-serving shirking skiving snooping spoiled spoilt whingeing whinging whining work-shy workshy'.split(
    ' ',
  ),
  'bone idle',
  'jumped up',
  'work shy',
])
