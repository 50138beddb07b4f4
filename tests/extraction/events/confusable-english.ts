import type { Confusable } from './confusable-cases.ts';

/** Short English news that tells of no exchange held in this war. */
export const ENGLISH_CONFUSABLES: readonly Confusable[] = [
  // The soldiers were nobody's captives, or the deed is of something else
  ['journey', '', 'Forty Ukrainian soldiers returned home on Friday after three months of training in Denmark.'],
  ['journey', '', 'Nearly 90 Ukrainian marines came home on Friday from a course in Norway; Russia protested.'],
  ['journey', '', 'Buses that had left to fetch 130 Ukrainian prisoners of war came back empty on Friday.'],
  ['journey', '', 'Two battalions of Ukrainian soldiers were swapped at the front near Lyman on Friday.'],
  ['court', '', 'Ukraine handed over 14 captured Russian soldiers to The Hague on Friday.'],
  [
    'rally',
    '',
    'Relatives of prisoners of war staged a march in Lviv on Friday to demand an exchange; 250 people came.',
  ],
  ['unreal', '', 'Had the exchange happened on Friday, 180 prisoners of war would be at home in Ukraine.'],
  ['rumour', '', 'Rumours of a prisoner swap between Kyiv and Moscow on Friday have not been confirmed by anybody.'],
  ['past', '', 'The gunner, who was freed from Russian captivity in 2023, won a race in Kyiv on Friday.'],
  ['past', '', 'Two medics freed from Russian captivity opened a clinic in Poltava on Friday.'],
  ['past', '', 'A court in Donetsk sentenced nine captured Azov men, some of whom had already been exchanged.'],
  ['past', '', 'Three years after 240 people returned from captivity, their families met in Chernihiv.'],
  // Other things exchanged
  [
    'data',
    'Kyiv and Vilnius swap radar data',
    'Ukraine and Lithuania exchanged 40 gigabytes of radar recordings of Russian drones on Monday. The files were handed over on an encrypted disk.',
  ],
  [
    'data',
    'Files change hands',
    'The two prosecutors exchanged 300 case files on Russian war crimes, the office in Kyiv said. More will follow in spring.',
  ],
  [
    'data',
    'Scientists from Kharkiv return samples',
    'Ukrainian and British laboratories swapped 120 soil samples taken near the Russian border.',
  ],
  [
    'culture',
    'Museums trade canvases',
    'Lviv and Krakow exchanged 60 paintings for a joint show about soldiers of the Russian empire.',
  ],
  [
    'culture',
    'Orchestra exchange completed',
    'An exchange of young musicians between Odesa and Marseille has been completed: 45 Ukrainians played in France, 45 French in Ukraine.',
  ],
  [
    'culture',
    'Students home from exchange',
    'Twenty Ukrainian students returned home on Tuesday from an exchange year in Canada. Russia was not among the countries taking part.',
  ],
  [
    'culture',
    'School exchange ends',
    'The exchange took place for the fifth time: 30 children from Poltava stayed in Spain and 30 Spaniards wrote letters to soldiers.',
  ],
  [
    'culture',
    'Teachers swap places',
    'Ukraine and Estonia exchanged 15 teachers for a term. They came back with plans for lessons on the war with Russia.',
  ],
  [
    'culture',
    'Libraries swap books',
    'Ukrainian libraries have exchanged 50,000 Russian books for waste paper and bought new ones.',
  ],
  [
    'gifts',
    'Leaders exchange presents',
    'The presidents of Ukraine and Finland exchanged gifts: a shell fragment from the Russian front for a wooden cup.',
  ],
  [
    'experience',
    'Sappers share lessons',
    'Ukrainian and Croatian sappers exchanged experience in clearing Russian mines; 80 officers took part.',
  ],
  // Exchange of fire
  [
    'fire',
    'Night of strikes',
    'Russia and Ukraine exchanged 300 drones overnight, and eight people died on both sides of the border.',
  ],
  [
    'fire',
    'Border guards shoot back',
    'Ukrainian border guards and a Russian raiding party traded shots for an hour in Sumy region. Two soldiers were wounded.',
  ],
  [
    'fire',
    'Artillery duel',
    'An exchange of shellfire between Russian and Ukrainian troops took place near Kupiansk on Friday, killing 12 soldiers.',
  ],
  [
    'fire',
    'Moscow and Kyiv trade blows',
    'Kyiv and Moscow swapped strikes on power plants for a third day. Around 40 civilians were hurt.',
  ],
  [
    'fire',
    'Sniper exchange',
    'After a brief exchange with Russian snipers, 20 soldiers of the Ukrainian brigade returned to their trenches.',
  ],
  // Money and markets
  [
    'market',
    'Hryvnia firmer',
    'The exchange in Kyiv opened higher on Monday as 200 million dollars returned to the market after the Russian attacks.',
  ],
  [
    'market',
    'Bond swap closed',
    'Ukraine completed the swap of its war bonds on Wednesday: 95 per cent of holders exchanged old paper for new.',
  ],
  [
    'market',
    'Crypto exchange hands over funds',
    'A Russian crypto exchange returned 3,000 coins to clients in Ukraine after a hack. The exchange was carried out in two stages.',
  ],
  [
    'market',
    'Gas swap',
    'Naftogaz and a Polish trader carried out a swap of 100 million cubic metres of gas to make up for Russian strikes.',
  ],
  [
    'market',
    'Rouble stocks recover',
    'Moscow Exchange took back 150 listings that had been frozen since Russia attacked Ukraine.',
  ],
  // Sport and games
  [
    'sport',
    'Shakhtar swap strikers',
    'Shakhtar and Dynamo Kyiv exchanged two forwards on the last day of the window. A Russian agent had proposed the swap.',
  ],
  [
    'sport',
    'Chess: even trade',
    'The Ukrainian champion captured a bishop, the Russian took it back, and after the exchange 12 pieces remained on the board.',
  ],
  [
    'sport',
    'Goalkeeper released',
    'Zorya released 14 players, among them a Russian defender. The defenders will return home this week.',
  ],
  [
    'sport',
    'Freed from contract',
    'FIFA freed 120 foreigners of Russian and Ukrainian clubs from their contracts, and 43 returned to Brazil.',
  ],
  [
    'sport',
    'Jerseys swapped',
    'The captains of Ukraine and Wales exchanged shirts after the match. Eleven soldiers back from the front watched it.',
  ],
  // Objects returned
  [
    'objects',
    'Stolen gold is back',
    'Ukraine got back 565 pieces of Scythian gold from a Dutch museum. Russia had laid claim to them.',
  ],
  [
    'objects',
    'Icons handed over',
    'Customs officers handed over 73 icons that a Russian citizen had tried to smuggle out of Ukraine.',
  ],
  [
    'objects',
    'Grain ship comes home',
    'A ship that Russia had seized with 30,000 tonnes of Ukrainian grain was returned to its owner in Izmail.',
  ],
  [
    'objects',
    'Dog tags returned',
    'Volunteers returned 200 dog tags and letters of Russian soldiers to the Red Cross in Kyiv.',
  ],
  [
    'objects',
    'Cars back to owners',
    'Police in Lviv returned 18 stolen cars to their owners. Six had been taken to Russia.',
  ],
  // Things released
  [
    'released',
    'Film released',
    'A film on the defenders of Kharkiv was released in 80 cinemas on Friday, and Russia called it propaganda.',
  ],
  [
    'released',
    'IMF frees tranche',
    'The fund released 1.1 billion dollars for Ukraine on Thursday. Part of it comes from Russian assets.',
  ],
  [
    'released',
    'Balloons over Vilnius',
    'Families of prisoners in Kyiv released 500 white balloons on Sunday to remind the world of the captives in Russia.',
  ],
  ['released', 'Prisoners in a clip', 'Russia released a video with 12 Ukrainian prisoners who read out a statement.'],
  [
    'released',
    'Water released',
    'Engineers released water from two Ukrainian reservoirs that Russian rockets had damaged. 60 residents returned home when it fell.',
  ],
  // Fiction, drills
  [
    'fiction',
    'Stage: The Bridge',
    'On the stage of the Lesya Ukrainka theatre two mothers swap their captive sons, a Ukrainian and a Russian, and go home. The hall wept.',
  ],
  [
    'fiction',
    'Book of the week',
    'The author lets 33 Ukrainian soldiers come home from Russian captivity on the last page. It is her third novel.',
  ],
  [
    'fiction',
    'Game out now',
    'Players of the new board game exchange prisoners between Russia and Ukraine and score 10 points for each soldier brought home.',
  ],
  [
    'fiction',
    'Short film wins prize',
    'It tells of a sniper exchanged for a Russian pilot. The film, shot in Chernihiv, took the main prize.',
  ],
  [
    'drill',
    'Buses in Chernihiv',
    'Forty volunteers played freed prisoners of war as Ukrainian doctors rehearsed the reception of an exchange. The training lasted a day.',
  ],
  [
    'drill',
    'Rehearsal at the border',
    'As part of an exercise, medics in Sumy took in 60 "released captives" from Russia, played by students.',
  ],
  // Animals
  [
    'animals',
    'Bear freed',
    'A bear was freed from captivity in Ukraine and taken to a sanctuary. It had lived 12 years in a cage left behind by Russian soldiers.',
  ],
  [
    'animals',
    'Eagles return to the wild',
    'Ten eagles returned to the wild near Kherson after two years in captivity. Russian shelling had wounded them.',
  ],
  [
    'animals',
    'Lions evacuated',
    'Five lions were brought home to an African reserve after captivity in a private zoo in Donetsk.',
  ],
  // History, anniversaries
  [
    'history',
    'The forgotten columns',
    'In 1918 Ukraine and Russia exchanged thousands of prisoners of war under the Brest treaty, the historian writes.',
  ],
  [
    'history',
    'They came back in 1955',
    'The last 10,000 prisoners returned home from Russian camps in 1955. Some of them settled in Ukraine.',
  ],
  [
    'history',
    'Crimean War letters',
    'Russia and Britain swapped captives at Odesa during the Crimean War. 240 officers came home.',
  ],
  [
    'history',
    'Cossack captives',
    'In the 17th century the Zaporozhians exchanged 300 captives for Russian and Tatar nobles.',
  ],
  [
    'anniversary',
    'On this day',
    'On this day in 2019, 35 Ukrainians came home from Russian prisons in a swap, among them 24 sailors.',
  ],
  [
    'anniversary',
    'Five years on',
    'It is five years since Russia and Ukraine swapped 70 prisoners. The sailors met in Kyiv to mark the day.',
  ],
  [
    'anniversary',
    'Anniversary of the great swap',
    'Kyiv marked the anniversary of the exchange in which 215 defenders of Mariupol came home.',
  ],
  // Hypotheticals
  [
    'hypothetical',
    'What might have been',
    'Had the lists been ready, 150 Ukrainian soldiers would by now be home from Russian captivity.',
  ],
  [
    'hypothetical',
    'Expert: a large swap is possible',
    'Suppose Russia and Ukraine exchanged 2,000 prisoners tomorrow, the expert says: the camps would still be full.',
  ],
  [
    'hypothetical',
    'Mother: one more night',
    'She dreams that her son came home from Russian captivity in an exchange and sits at the table.',
  ],
  [
    'hypothetical',
    'If only',
    'If 100 Russian soldiers were handed over, Ukraine got back 100 of its own, such was the rule once proposed.',
  ],
  // Denied
  [
    'denied',
    'Swap of 120 reported',
    'Russian channels reported on Thursday that 120 soldiers had come home in a swap with Ukraine. The headquarters in Kyiv says nothing of the sort took place.',
  ],
  [
    'denied',
    'Ombudsman: no exchange yesterday',
    'A post that 60 women were brought back from Russian captivity is being shared widely. Mr Lubinets called it an invention.',
  ],
  // Other wars, hostages, convicts
  [
    'other war',
    'Prisoners come home in Goma',
    'The Congolese army and the rebels exchanged 90 prisoners. The UN compared the talks to those between Ukraine and Russia.',
  ],
  [
    'other war',
    'Syria: swap after talks',
    'Damascus and Kurdish forces exchanged 170 detainees on Thursday; Russia helped to guard the buses.',
  ],
  [
    'hostages',
    'Hostages free',
    'Special police freed seven hostages in a bank in Dnipro. The gunman, a former soldier, said that Russia had betrayed him.',
  ],
  [
    'hostages',
    'Crew ransomed',
    'Eleven Ukrainian and Russian sailors were released in the Gulf of Guinea after the owner paid.',
  ],
  [
    'convicts',
    'Inmates recruited',
    'Russia has freed 500 inmates who agreed to fight in Ukraine. They left the prison on buses.',
  ],
  [
    'convicts',
    'Parole for 30',
    'Thirty prisoners were released from a jail in Vinnytsia under the new law and joined the Ukrainian army.',
  ],
  // Running totals, captures, hospital
  [
    'total',
    'Ombudsman in figures',
    'In all, 8,000 Ukrainians have been returned from Russian captivity, and the work goes on.',
  ],
  [
    'total',
    'Sixty exchanges',
    'Since March 2022 Ukraine and Russia have swapped prisoners 68 times, bringing home 5,900 soldiers.',
  ],
  [
    'capture',
    'Prisoners taken near Pokrovsk',
    'Ukrainian paratroopers took 14 Russian soldiers prisoner on Sunday. They add to the fund for exchanges.',
  ],
  [
    'hospital',
    'Discharged',
    'Thirty wounded soldiers returned home from a hospital in Germany. All had fought the Russian army near Bakhmut.',
  ],
  [
    'hospital',
    'Blood exchanged',
    'Doctors in Lviv exchanged two kidneys between couples, a first for Ukraine since Russia invaded. All four patients went home.',
  ],
  [
    'data',
    'Cyber teams compare notes',
    'Ukraine and Estonia exchanged more than 500 malware signatures on Tuesday. Russian groups are believed to be behind most of them.',
  ],
  [
    'data',
    'Archive deal',
    'Warsaw and Kyiv have exchanged scans of 2,000 files on people killed by the NKVD. Russia keeps its archives shut.',
  ],
  [
    'culture',
    'Chefs on the road',
    'Six chefs from Odesa and six from Naples swapped kitchens for a week. The Russian strike on the market left them without light once.',
  ],
  [
    'culture',
    'Twin towns',
    'Bucha and Bergamo exchanged delegations of 20 young people each. The Ukrainians told of the Russian occupation.',
  ],
  [
    'culture',
    'Return of the choir',
    'The boys of the Dzvinochok choir returned to Kyiv from an exchange with a school in Oslo, and 28 families met them on the platform.',
  ],
  [
    'objects',
    'Court returns yacht',
    'An Italian court ordered and on Monday carried out the return of a yacht to its Russian owner, to the anger of Ukraine.',
  ],
  [
    'objects',
    'Bell home after 80 years',
    'A church bell carried off to Russia was handed back to the people of a village near Lviv.',
  ],
  [
    'released',
    'New single',
    'The band of four Ukrainian soldiers released a song about Russian captivity; all proceeds go to families.',
  ],
  [
    'released',
    'Report published',
    'The UN released a report on Tuesday on 174 Ukrainian prisoners of war held in Russia.',
  ],
  [
    'released',
    'Reservoir opened',
    'Russian occupiers released water from the dam, and 300 residents of the Ukrainian bank returned to flooded homes.',
  ],
  [
    'anniversary',
    'Eight years since the December swap',
    'Eight years ago today 73 Ukrainians walked out of captivity in Donbas in the biggest exchange of that time with the Russian-led forces.',
  ],
  [
    'anniversary',
    'Museum day',
    'An exhibition in Kyiv recalls the 2019 exchange, in which Russia returned 35 prisoners to Ukraine.',
  ],
  [
    'anniversary',
    'They keep the date',
    'Every September the defenders freed from Russian captivity in 2022 meet at the same cafe. This year 90 came.',
  ],
  [
    'history',
    'Letters from Tambov',
    'The villager was captured by the Russians under the tsar and came home in an exchange of invalids through Sweden, his grandson in Kyiv says.',
  ],
  [
    'history',
    'Finland, winter of 1940',
    'After the Winter War Finland and Moscow exchanged more than 6,000 prisoners; Ukrainians were among the Red Army men.',
  ],
  [
    'sport',
    'Deadline day',
    'Metalist got two wingers and gave up a defender in exchange with Karpaty. Fifteen Russian clubs remain banned.',
  ],
  [
    'sport',
    'Blitz',
    'She exchanged both rooks, freed her queen and beat the Russian in 31 moves. Ukraine leads by two points.',
  ],
  [
    'market',
    'Notes withdrawn',
    'Ukrainian banks exchanged 12 million worn notes in October. Notes from territories held by Russia are not accepted.',
  ],
  [
    'market',
    'Debt',
    'Kyiv completed its debt exchange on Thursday, and bondholders handed over claims worth 2.6 billion dollars for GDP warrants issued before Russia attacked.',
  ],
  [
    'fire',
    'Zaporizhzhia front',
    'The two sides exchanged mortar rounds through the night. Three Ukrainian soldiers and, Kyiv says, ten Russians were killed.',
  ],
  [
    'denied',
    'Claim about Snake Island garrison',
    'It was reported that 18 more border guards had come home from Russian captivity. The service has no such information, and calls the story premature.',
  ],
  [
    'denied',
    'No buses',
    'A blogger announced a swap of 200 for 200 between Ukraine and Russia. That never happened, Moscow and Kyiv said in turn.',
  ],
  [
    'hostages',
    'Siege over',
    'Negotiators talked a man into letting five people go in a shop in Kharkiv. He had demanded a plane to Russia.',
  ],
  [
    'total',
    'Dashboard',
    'By the end of October 6,235 people had been freed from Russian captivity, the headquarters counts.',
  ],
  [
    'capture',
    'Trench taken',
    'The brigade captured 22 Russians and brought them to the rear. They will be offered for exchange.',
  ],
  ['hypothetical', 'Column', 'Let us say that Moscow released all 6,000 captives tonight. Would the war end? No.'],
  [
    'hypothetical',
    'Plan that failed',
    'A swap of 300 for 300 was within reach in June; Russia and Ukraine would have exchanged the wounded first.',
  ],
  [
    'fiction',
    'Season finale',
    'In the last scene Oksana opens the door: her husband is home from Russian captivity. Viewers will have to wait for the next season.',
  ],
  [
    'animals',
    'Storks',
    'Two storks nursed in captivity by soldiers of the 128th brigade were set free near the Russian lines.',
  ],
  [
    'convicts',
    'From the cell to the trench',
    'Under its law Ukraine has freed 9,000 convicts for the army, while Russia emptied whole prisons.',
  ],
  // Of a batch written after the rules
  [
    'fire',
    'Night of fire',
    'Russian and Ukrainian troops exchanged mortar rounds across the river overnight, the governor said. Three soldiers came back wounded.',
  ],
  [
    'objects',
    'Captured tank comes home',
    'A Ukrainian tank captured by Russia in 2022 was recovered near Lyman on Monday and returned to its brigade.',
  ],
  [
    'released',
    'Album out',
    'The Kyiv band released 12 songs about captivity on Friday. Russian listeners heard it through proxies.',
  ],
  [
    'animals',
    'Dolphins',
    'Two dolphins held captive in a Russian aquarium in Crimea were released into the sea on Saturday.',
  ],
  [
    'denied',
    'No swap in Chernihiv',
    'Russian channels wrote that 50 captives were exchanged at Chernihiv on Monday. The Coordination Headquarters says that nothing happened that day.',
  ],
  [
    'denied',
    'A swap that was not',
    'A video is said to show 70 Ukrainian soldiers coming home on Tuesday. It was filmed in 2023, fact checkers found.',
  ],
  [
    'otherwar',
    'Colombia',
    'The army and the guerrillas exchanged 24 captives on Tuesday, the Red Cross said, while Russia and Ukraine watched from the council.',
  ],
  [
    'denied',
    'Premature joy',
    'A page with 80,000 readers announced that 120 defenders had been exchanged on Wednesday. The page belongs to swindlers, police say.',
  ],
  // Talks, lists, agreements and journeys of an exchange that has not been held
  ['not yet', '', 'Talks on a prisoner exchange between Ukraine and Russia took place in Istanbul on Friday.'],
  ['not yet', '', 'The delegation returned to Kyiv with an agreement on swapping 1,200 prisoners.'],
  ['not yet', '', 'Ukraine and Russia completed work on the lists for an exchange of prisoners.'],
  ['not yet', '', 'The ombudsmen confirmed their intention to exchange 20 wounded prisoners.'],
  ['not yet', '', 'An agreement on the return of 1,000 soldiers was reached in Ankara, both sides said.'],
  ['not yet', '', 'Zelensky met soldiers freed from captivity and handed them awards.'],
  ['not yet', '', 'Thirty prisoners should have been freed on Monday.'],
  ['not yet', '', 'Negotiators returned home from Istanbul without an exchange deal.'],
  ['not yet', '', 'Russia handed Ukraine a list of 1,000 prisoners for the next exchange.'],
  ['not yet', '', 'A rehearsal of the exchange of prisoners was held at the border crossing.'],
  ['not yet', '', 'The exchange of prisoners was discussed at a meeting that took place in Minsk.'],
  ['not yet', '', 'Ukraine received confirmation that 200 prisoners are alive.'],
  ['not yet', '', 'Fifty Ukrainian prisoners of war were returned to the colony after a court hearing.'],
  ['not yet', '', 'The exchange that had been completed on paper has not happened yet for 84 captives.'],
  ['not yet', '', 'Officials held a second round of consultations on the release of civilians by Russia.'],
  ['not yet', '', 'Ukraine has prepared 500 Russian prisoners for an exchange.'],
  ['not yet', '', 'The Red Cross visited 120 prisoners of war before an exchange.'],
  ['not yet', '', 'Relatives received letters from prisoners through the exchange of mail between Kyiv and Moscow.'],
  ['not yet', '', 'The exchange fund was replenished: 60 Russian soldiers were captured and brought to a camp.'],
  ['not yet', '', 'Prisoners were moved to Belgorod for an exchange, channels report.'],
  ['not yet', '', 'Ukraine could have got back 90 soldiers, said the adviser.'],
  ['not yet', '', 'The parties signed a protocol on the exchange of 300 captives.'],
  ['not yet', '', 'Ukraine said the transfer of 1,000 bodies was completed only on paper.'],
  ['not yet', '', 'Trump announced that a large prisoner swap would be completed shortly.'],
  ['not yet', '', 'Russia approved the list of 175 people to be exchanged.'],
  ['not yet', '', 'The court returned the case of a Russian prisoner of war who was to be exchanged.'],
  ['not yet', '', 'Ukraine brought up the exchange of 25 journalists at the talks.'],
  ['not yet', '', 'A coordination group on exchanges was set up and met 20 families.'],
  ['not yet', '', 'Among the bodies handed over to Ukraine are those of Russian soldiers.'],
  ['not yet', '', 'Russian troops freed 12 civilians from a basement in Kursk region.'],
];
