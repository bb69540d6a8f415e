import {
  AmbientLight,
  Color,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

const SIDE = 640;
const NAMES = ['thumb', 'index-finger', 'middle-finger', 'ring-finger', 'pinky-finger'];
const BONES = ['metacarpal', 'phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip'];

/** Bones of one finger from the wrist on; the thumb has one fewer. */
const chainOf = (hand, finger) => BONES.flatMap((bone) => hand.getObjectByName(`${finger}-${bone}`) ?? []);

/** The model's bones lie side by side under one parent: each is hung on the one before, so that bending carries on. */
function link(hand) {
  const wrist = hand.getObjectByName('wrist');
  if (!wrist) throw new Error('the model has no wrist');
  for (const finger of NAMES) {
    let before = wrist;
    for (const bone of chainOf(hand, finger)) {
      before.attach(bone);
      before = bone;
    }
  }
}

function bend(hand, { up }) {
  NAMES.forEach((finger, index) => {
    const [, ...joints] = chainOf(hand, finger);
    if (up[index]) return;
    joints.slice(0, -1).forEach((joint, at) => {
      if (index > 0) joint.rotateX(-[1.35, 1.6, 1.0][at]);
      else {
        joint.rotateX(-[0.5, 1.1][at]);
        if (at === 0) joint.rotateY(0.75);
      }
    });
  });
}

async function load(address) {
  const { scene } = await new GLTFLoader().loadAsync(address);
  link(scene);
  return scene;
}

function paint(hand, skin) {
  hand.traverse((part) => {
    if (part instanceof Mesh)
      part.material = new MeshStandardMaterial({ color: new Color(skin), roughness: 0.7 });
  });
}

function middleOf(hand) {
  const wrist = hand.getObjectByName('wrist').getWorldPosition(new Vector3());
  const middle = hand.getObjectByName('middle-finger-phalanx-proximal').getWorldPosition(new Vector3());
  return wrist.add(middle).multiplyScalar(0.5).add(middle.clone().sub(wrist).multiplyScalar(0.35));
}

/** Draws one hand as a PNG data URL, in a browser with WebGL (software is enough). */
export async function drawHand(model, pose) {
  const hand = await load(model);
  hand.updateMatrixWorld(true);
  // From the wrist to the knuckles is up, from little finger to index is across: what is left is out of the palm.
  const at = (name) => hand.getObjectByName(name).getWorldPosition(new Vector3());
  const up = at('middle-finger-phalanx-proximal').sub(at('wrist')).normalize();
  const across = at('index-finger-phalanx-proximal').sub(at('pinky-finger-phalanx-proximal')).normalize();
  const out = new Vector3().crossVectors(across, up).normalize();
  const target = middleOf(hand);
  bend(hand, pose);
  paint(hand, pose.skin);
  const scene = new Scene();
  scene.background = new Color(pose.backdrop);
  const sun = new DirectionalLight('#fff4e6', 2.2);
  const camera = new PerspectiveCamera(30, 1, 0.01, 10);
  const from = out.clone().applyAxisAngle(up, (pose.around * Math.PI) / 180);
  camera.position.copy(target).addScaledVector(from, 0.36 / pose.size);
  camera.up.copy(up).applyAxisAngle(from, (pose.lean * Math.PI) / 180);
  camera.lookAt(target);
  sun.position.copy(camera.position).addScaledVector(up, 0.3).addScaledVector(across, 0.2);
  scene.add(hand, sun, new AmbientLight('#ffffff', 1.1));
  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setSize(SIDE, SIDE);
  renderer.render(scene, camera);
  const picture = renderer.domElement.toDataURL('image/png');
  renderer.dispose();
  renderer.forceContextLoss();
  return picture;
}
