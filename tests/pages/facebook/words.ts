import { say } from '../site.ts';

/** The site's labels, as the two languages have them. */
export const words = {
  like: say('Suka', 'Like'),
  unlike: say('Hapus Suka', 'Remove Like'),
  react: say('Tanggapi', 'React'),
  reactions: say('Tanggapan', 'Reactions'),
  comment: say('Beri komentar', 'Leave a comment'),
  share: say(
    'Kirim ini ke teman atau posting di profil Anda.',
    'Send this to friends or post it on your profile.',
  ),
  shareWord: say('Bagikan', 'Share'),
  shareNow: say('Bagikan sekarang', 'Share now'),
  send: say('Kirim', 'Send'),
  saySomething: say('Katakan sesuatu tentang ini…', 'Say something about this…'),
  commentAs: say('Komentari sebagai Sri Wahyuni', 'Comment as Sri Wahyuni'),
  postComment: say('Posting komentar', 'Post comment'),
  reply: say('Balas', 'Reply'),
  commentBy: (name: string) => say(`Komentar oleh ${name} 3 jam yang lalu`, `Comment by ${name} 3 hours ago`),
  actionsFor: (name: string) =>
    say(`Tindakan untuk postingan ini oleh ${name}`, `Actions for this post by ${name}`),
  follow: say('Ikuti', 'Follow'),
  following: say('Mengikuti', 'Following'),
  addFriend: say('Tambah teman', 'Add friend'),
  requested: say('Batalkan permintaan', 'Cancel request'),
  join: say('Gabung ke grup', 'Join group'),
  joined: say('Bergabung', 'Joined'),
  interested: say('Tertarik', 'Interested'),
  going: say('Ikut', 'Going'),
  whatsOnYourMind: say('Apa yang Anda pikirkan, Sri?', "What's on your mind, Sri?"),
  createPost: say('Buat postingan', 'Create post'),
  next: say('Selanjutnya', 'Next'),
  post: say('Posting', 'Post'),
  close: say('Tutup', 'Close'),
  message: say('Pesan', 'Message'),
  sendByEnter: say('Tekan Enter untuk mengirim', 'Press Enter to send'),
  counted: (count: number) => say(`Suka: ${count} orang`, `Like: ${count} people`),
  automatic: (alt: string) => say(`Mungkin gambar: ${alt}`, `May be an image of: ${alt}`),
};

/** The seven reactions in the order of the tray. */
export const REACTIONS = [
  { id: 'like', label: words.like, sign: '👍' },
  { id: 'love', label: say('Super', 'Love'), sign: '❤️' },
  { id: 'care', label: say('Peduli', 'Care'), sign: '🤗' },
  { id: 'haha', label: 'Haha', sign: '😆' },
  { id: 'wow', label: 'Wow', sign: '😮' },
  { id: 'sad', label: say('Sedih', 'Sad'), sign: '😢' },
  { id: 'angry', label: say('Marah', 'Angry'), sign: '😡' },
] as const;

export const unreact = (id: string): string => {
  const reaction = REACTIONS.find((each) => each.id === id);
  return reaction === undefined || id === 'like'
    ? words.unlike
    : say(`Hapus ${reaction.label}`, `Remove ${reaction.label}`);
};
