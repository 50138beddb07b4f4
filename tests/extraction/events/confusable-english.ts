import type { Confusable } from './confusable-cases.ts';

/** Short English news that tells of no exchange held in this war. */
export const ENGLISH_CONFUSABLES: readonly Confusable[] = [
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
];
